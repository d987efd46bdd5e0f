package org.crampkit.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a language pack that is not whole does. */
class LanguageTests {

    @Test
    void aMissingHeadingIsSaidInEnglish(@TempDir Path folder) throws IOException {
        Wording wording = without(folder, "    title: Su plan para los calambres de noche\n");
        assertThat(wording.pack("es").say("handout.title")).isEqualTo("Your plan for night cramps");
        assertThat(wording.printsFor("es")).isTrue();
        assertThat(wording.coverage("es").missing()).containsExactly("handout.title");
    }

    @Test
    void aMissingSafetyLinePrintsNoSheetInThatLanguage(@TempDir Path folder) throws IOException {
        Wording wording = without(folder, "          - Dolor de pecho o falta de aire\n");
        assertThat(wording.printsFor("es")).isFalse();
        assertThat(wording.coverage("es").missingSafety()).containsExactly("handout.help.E.lines.8");
        assertThatThrownBy(() -> wording.pack("es").say("handout.help.E.lines.8"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pluralsAndNumbersFollowTheLanguage() {
        LanguagePack es = new Wording(TemplateFiles.shipped()).pack("es");
        assertThat(es.number(2.5, 1)).isEqualTo("2,5");
        assertThat(es.say("handout.seen.week", Map.of("rate", "1", "count", 1.0)))
                .contains("1 calambre por");
        assertThat(es.say("handout.seen.week", Map.of("rate", "2,5", "count", 2.5)))
                .contains("calambres por");
    }

    private static Wording without(Path folder, String line) throws IOException {
        String pack = TemplateFiles.shipped().text("language/es.yaml");
        assertThat(pack).contains(line);
        Files.createDirectories(folder.resolve("language"));
        Files.writeString(folder.resolve("language/es.yaml"), pack.replace(line, ""));
        return new Wording(TemplateFiles.overriddenBy(folder));
    }
}
