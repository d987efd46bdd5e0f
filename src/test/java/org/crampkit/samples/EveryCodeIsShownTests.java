package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every message that a file can raise is raised by a fixture: a new code without one fails here. */
class EveryCodeIsShownTests {

    private static final Pattern LISTED = Pattern.compile("- code: (CK-(?:[123]\\d\\d|40[2-9]|608|609|61\\d))");
    private static final Pattern NAMED = Pattern.compile("CK-\\d{3}");
    private static final List<Path> FIXTURES = List.of(
            Path.of("src/test/resources/intake/fixtures"),
            Path.of("src/test/resources/intake/lists"),
            Path.of("samples/diaries"));

    /** Files that are made while the tests run, the questions that only a store can ask, and backups that are refused. */
    private static final List<Path> MAKERS = List.of(
            Path.of("src/test/java/org/crampkit/samples/HostileFiles.java"),
            Path.of("src/test/java/org/crampkit/samples/ComingBackIT.java"),
            Path.of("src/test/java/org/crampkit/samples/BackupIT.java"),
            Path.of("src/test/java/org/crampkit/workflow/keeping/BackupTests.java"),
            Path.of("src/test/java/org/crampkit/workflow/keeping/HostileBackupsTests.java"));

    private static Set<String> codes(Pattern pattern, Path file) {
        Set<String> codes = new TreeSet<>();
        try {
            Matcher found = pattern.matcher(Files.readString(file));
            while (found.find()) {
                codes.add(found.group(found.groupCount()));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return codes;
    }

    private static Set<String> shown() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path folder : FIXTURES) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".expected.json"))
                        .forEach(file -> shown.addAll(codes(NAMED, file)));
            }
        }
        MAKERS.forEach(file -> shown.addAll(codes(NAMED, file)));
        return shown;
    }

    @Test
    void noCodeIsWithoutAFixture() throws IOException {
        Set<String> missing = codes(LISTED, Path.of("templates/messages.yaml"));
        assertThat(missing).hasSizeGreaterThan(60);
        missing.removeAll(shown());
        assertThat(missing).isEmpty();
    }

    @Test
    void noFixtureNamesACodeThatIsNotInTheCatalogue() throws IOException {
        Set<String> unknown = shown();
        unknown.removeAll(codes(NAMED, Path.of("templates/messages.yaml")));
        assertThat(unknown).isEmpty();
    }
}
