package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The rule book and the message catalogue can be looked up, and a clinic's own file shows as such. */
class RuleBookIT {

    @TempDir
    private Path folder;

    @Test
    void oneRuleIsShownWithEverythingThatIsKnownOfIt() throws IOException, InterruptedException {
        JsonNode rule =
                new Crampkit(folder).run(List.of("rule", "rf-long", "--json")).json();
        assertThat(rule.path("id").asString()).isEqualTo("RF-LONG");
        assertThat(rule.path("levels").get(0).path("tier").asString()).isEqualTo("S");
        assertThat(rule.path("levels").get(0).path("when").asString()).contains("10 minutes");
        assertThat(rule.path("sources")).isNotEmpty().allSatisfy(source -> assertThat(
                        source.path("kind").asString())
                .isIn("guideline", "study", "clinic rule"));
        assertThat(rule.path("draft").asBoolean()).isTrue();
        assertThat(rule.path("ask").asString()).isNotBlank();
        assertThat(rule.path("examples").valueStream().map(e -> e.path("outcome")
                        .asString()))
                .contains("S", "clear", "unknown");
        assertThat(rule.path("version").asString()).matches("[0-9a-f]{12}");
    }

    @Test
    void aRuleOnTheScreenSaysThatItIsADraft() throws IOException, InterruptedException {
        Crampkit.Said said = new Crampkit(folder).run(List.of("rule", "RF-PREG", "--plain"));
        assertThat(said.exit()).isZero();
        assertThat(said.out())
                .contains("Emergency now", "Same day", "Next visit")
                .contains("draft, not clinically reviewed")
                .contains("guideline: ");
    }

    @Test
    void anUnknownRuleNamesTheNearestAndEndsWithFour() throws IOException, InterruptedException {
        Crampkit.Said said = new Crampkit(folder).run(List.of("rule", "RF-DVV", "--json"));
        assertThat(said.exit()).isEqualTo(4);
        assertThat(said.json().path("status").asString()).isEqualTo("error");
        assertThat(said.json().path("code").asString()).isEqualTo("CK-904");
        assertThat(said.err().lines()).singleElement().asString().contains("RF-DVT");
    }

    @Test
    void aMessageCodeIsExplained() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        JsonNode message = crampkit.run(List.of("explain", "ck-103", "--json")).json();
        assertThat(message.path("reason").asString()).contains("password");
        assertThat(message.path("fix").asString()).isNotBlank();
        Crampkit.Said unknown = crampkit.run(List.of("explain", "CK-000"));
        assertThat(unknown.exit()).isEqualTo(4);
        assertThat(unknown.out()).isEmpty();
    }

    @Test
    void aClinicsOwnFileChangesOneThresholdAndTheFlagSaysSo() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        String shipped = Files.readString(Path.of("templates/rules/RF-FREQ.yaml"));
        Path own = Files.createDirectories(folder.resolve("home/templates/rules"));
        Files.writeString(own.resolve("RF-FREQ.yaml"), shipped.replace("per-week: 3}", "per-week: 1.5}"));
        Path diary = Files.writeString(crampkit.work().resolve("d.csv"), diaryOfTwoAWeek());
        crampkit.run(List.of("import", diary.toString(), "--json"));
        JsonNode flag = crampkit.run(List.of("flags", "P9", "--json", Crampkit.AS_OF))
                .json()
                .path("flags")
                .get(0);
        assertThat(flag.path("id").asString()).isEqualTo("RF-FREQ");
        assertThat(flag.path("sources").get(0).asString()).startsWith("clinic rule");
        JsonNode rule = crampkit.run(List.of("rule", "RF-FREQ", "--json", Crampkit.AS_OF))
                .json();
        assertThat(rule.path("origin").asString()).isEqualTo("clinic");
        assertThat(crampkit.run(List.of("flags", "P9", "--plain", Crampkit.AS_OF))
                        .out())
                .contains("Very frequent cramps · clinic rule")
                .contains("changed by this clinic's own file: RF-FREQ.");
        Path report = crampkit.work().resolve("report.txt");
        crampkit.run(List.of("report", "P9", "--format=text", "--out=" + report, Crampkit.AS_OF));
        assertThat(Files.readString(report).replaceAll("\\s+", " "))
                .contains("RF-FREQ · Very frequent cramps · clinic rule (open)")
                .contains("changed by this clinic's own file: RF-FREQ.");
    }

    @Test
    void aClinicsOwnFileThatRaisesNothingIsToldAsWell() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        String shipped = Files.readString(Path.of("templates/rules/RF-FREQ.yaml"));
        Path own = Files.createDirectories(folder.resolve("home/templates/rules"));
        Files.writeString(own.resolve("RF-FREQ.yaml"), shipped.replace("per-week: 3}", "per-week: 6}"));
        Path diary = Files.writeString(crampkit.work().resolve("d.csv"), diaryOfTwoAWeek());
        crampkit.run(List.of("import", diary.toString(), "--json"));
        JsonNode reply =
                crampkit.run(List.of("flags", "P9", "--json", Crampkit.AS_OF)).json();
        assertThat(reply.path("flags")).isEmpty();
        assertThat(reply.path("clinicRules").valueStream().map(JsonNode::asString))
                .containsExactly("RF-FREQ");
    }

    @Test
    void aFaultyFileOfTheClinicsStopsTheCheckInOneLine() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        Path own = Files.createDirectories(folder.resolve("home/templates/rules"));
        Files.writeString(
                own.resolve("RF-FREQ.yaml"), "id: RF-FREQ\nlevels: [{tier: Q, when: {rate: {of: snores}}}]\n");
        Crampkit.Said said = crampkit.run(List.of("rules", "--json"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().path("code").asString()).isEqualTo("CK-501");
        assertThat(said.err().lines()).singleElement().asString().contains("RF-FREQ.yaml");
    }

    @Test
    void everyFaultOfEveryFileIsNamedAtOnce() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        Path own = Files.createDirectories(folder.resolve("home/templates/rules"));
        Files.writeString(own.resolve("RF-FREQ.yaml"), "id: RF-FREQ\nlevels: [{tier: Q, when: {bogus: 1}}]\n");
        Files.writeString(own.resolve("RF-PE.yaml"), "id: RF-PE\nlevels: []\n");
        Crampkit.Said said = crampkit.run(List.of("rules", "--json"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().path("faults").size()).isGreaterThan(3);
        said.json().path("faults").forEach(fault -> assertThat(said.err()).contains(fault.asString()));
        assertThat(said.err()).contains("RF-FREQ.yaml").contains("RF-PE.yaml");
        assertThat(said.err().lines()).hasSize(1);
    }

    @Test
    void aFaultyAdviceFileStopsTheHandoutAndNamesItsFaults() throws IOException, InterruptedException {
        Crampkit crampkit = new Crampkit(folder);
        Path own = Files.createDirectories(folder.resolve("home/templates/advice"));
        Files.writeString(own.resolve("DIE-K.yaml"), "id: DIE-K\nshow-if: nonsense\nhide-if: []\n");
        Path diary = Files.writeString(crampkit.work().resolve("d.csv"), diaryOfTwoAWeek());
        crampkit.run(List.of("import", diary.toString(), "--json"));
        Crampkit.Said said = crampkit.run(List.of("handout", "P9", "--dry-run", "--json", Crampkit.AS_OF));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.json().path("code").asString()).isEqualTo("CK-502");
        assertThat(said.err()).contains("DIE-K.yaml").contains("nonsense");
    }

    private static String diaryOfTwoAWeek() {
        StringBuilder rows = new StringBuilder("patient_id,night_date,night_status\n");
        for (int day = 1; day <= 14; day++) {
            rows.append(String.format("P9,2026-11-%02d,%s%n", day, day % 4 == 0 ? "CRAMP" : "NO_CRAMP"));
        }
        return rows.toString();
    }
}
