package org.crampkit.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;

/** Every code that the program can say is one that it can explain. */
class MessageCodesTests {

    private static final Pattern CODE = Pattern.compile("\"(CK-\\d{3})\"");

    private final MessageCatalogue catalogue = new MessageCatalogue(TemplateFiles.shipped());

    @Test
    void everyCodeInTheProgramIsInTheCatalogue() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher codes = CODE.matcher(Files.readString(file));
                while (codes.find()) {
                    said.add(codes.group(1));
                }
            }
        }
        assertThat(said).hasSizeGreaterThan(40);
        assertThat(said)
                .allSatisfy(code -> assertThat(catalogue.find(code)).as(code).isPresent());
    }

    @Test
    void everyMessageSaysWhatHappenedAndWhatToDo() {
        assertThat(catalogue.all()).allSatisfy(message -> {
            assertThat(message.reason()).as(message.code()).isNotBlank().endsWith(".");
            assertThat(message.fix()).as(message.code()).isNotBlank();
            assertThat(message.level()).isIn("error", "warning", "note");
        });
    }
}
