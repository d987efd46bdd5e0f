package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a clinician records about a patient: reviews, holds, plans, notes, the profile, choices for a handout. */
class CareRecordsIT {

    @TempDir
    private Path folder;

    private Crampkit crampkit;
    private final List<String> before = new ArrayList<>();

    @BeforeEach
    void aPatientWithASwollenCalf() throws IOException {
        crampkit = new Crampkit(folder);
        Path list = Files.writeString(
                crampkit.work().resolve("list.csv"),
                """
                patient_id,birth_date,sex,conditions,medicines,allergies,kidney_function,can_stand,falls_last_year,surgery_weeks_ago
                P-1,1980-02-03,M,no heart_failure;no pad;no neuropathy,none,none,normal,yes,0,none
                """);
        before.add("register " + list + " --json");
        before.add("import " + diary("d1.csv", "swelling:L", 1, 14) + " --json " + Crampkit.AS_OF);
    }

    private Path diary(String name, String symptomOfTheLast, int from, int to) throws IOException {
        StringBuilder rows = new StringBuilder("patient_id,night_date,night_status,body_site,side,symptoms\n");
        for (int day = from; day <= to; day++) {
            boolean cramp = day % 3 == 2;
            String symptom = day == to ? symptomOfTheLast : "";
            rows.append(String.format(
                    "P-1,2026-11-%02d,%s,%s,,%s%n", day, cramp ? "CRAMP" : "NO_CRAMP", cramp ? "CALF" : "", symptom));
        }
        return Files.writeString(crampkit.work().resolve(name), rows);
    }

    /** Runs commands that must succeed in one start, after what came before; returns what each of them said. */
    private List<JsonNode> say(String... commands) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>(before);
        for (String command : commands) {
            lines.add(command + " --json" + (command.contains("--as-of") ? "" : " " + Crampkit.AS_OF));
        }
        List<JsonNode> all = crampkit.script(lines);
        List<JsonNode> said = all.subList(before.size(), all.size());
        before.clear();
        return said;
    }

    private void refused(int exit, String code, String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(words));
        line.addAll(List.of("--json", Crampkit.AS_OF));
        Crampkit.Said said = crampkit.run(line);
        assertThat(said.exit()).as(said.err()).isEqualTo(exit);
        assertThat(said.json().path("status").asString()).isEqualTo("error");
        assertThat(said.json().path("code").asString()).isEqualTo(code);
        assertThat(said.err().lines()).hasSize(1);
    }

    private static boolean isHeld(JsonNode handout) {
        return !handout.path("held").isNull();
    }

    private static List<String> ids(JsonNode items) {
        return items.valueStream().map(item -> item.path("id").asString()).toList();
    }

    @Test
    void aReviewKeepsTheHoldAndClearingLiftsIt() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "handout P-1 --dry-run",
                "review P-1 RF-DVT --outcome=\"Calf examined\" --by=\"Dr Test\"",
                "handout P-1 --dry-run",
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "handout P-1 --dry-run",
                "flags P-1");
        assertThat(isHeld(said.get(0))).isTrue();
        assertThat(said.get(1).path("status").asString()).isEqualTo("reviewed");
        assertThat(said.get(1).path("by").asString()).isEqualTo("Dr Test");
        assertThat(said.get(1).path("holdsSelfCare").asBoolean()).isTrue();
        assertThat(isHeld(said.get(2))).isTrue();
        assertThat(isHeld(said.get(4))).isFalse();
        assertThat(said.get(4).path("chosen")).isNotEmpty();
        JsonNode flag = said.get(5).path("flags").get(0);
        assertThat(flag.path("id").asString()).isEqualTo("RF-DVT");
        assertThat(flag.path("status").asString()).isEqualTo("cleared");
    }

    @Test
    void wordsInANoteThatStillHoldAreNamedAfterTheFlagIsCleared() throws IOException, InterruptedException {
        Path note = Files.writeString(
                crampkit.work().resolve("note.csv"),
                "patient_id,night_date,night_status,notes\nP-1,2026-11-15,CRAMP,\"constant pain, all night\"\n");
        List<JsonNode> said = say(
                "import " + note,
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "review P-1 RF-SEVERE-PERSIST --outcome=\"Asked, it eases\" --clear");
        assertThat(said.get(1).path("holding").valueStream().map(JsonNode::asString))
                .containsExactly("RF-SEVERE-PERSIST");
        assertThat(said.get(2).path("holding")).isEmpty();
        assertThat(said.get(2).path("holdsSelfCare").asBoolean()).isFalse();
    }

    @Test
    void evidenceNewerThanTheReviewOpensTheFlagAgain() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "import " + diary("copy.csv", "swelling:L", 1, 14),
                "flags P-1",
                "import " + diary("d2.csv", "swelling:R", 15, 20),
                "flags P-1",
                "handout P-1 --dry-run");
        assertThat(said.get(2).path("flags").get(0).path("status").asString())
                .as("the same rows in another file are no new evidence")
                .isEqualTo("cleared");
        JsonNode flag = said.get(4).path("flags").get(0);
        assertThat(flag.path("status").asString()).isEqualTo("open");
        assertThat(flag.path("review").path("outcome").asString()).isEqualTo("Scan normal");
        assertThat(isHeld(said.get(5))).isTrue();
    }

    @Test
    void whatWasWrittenFreelyStandsNowhereInClear() throws IOException, InterruptedException {
        say(
                "review P-1 RF-DVT --outcome=\"Unverwechselbar seen\" --clear",
                "hold P-1 --reason=\"Unverwechselbar held\"",
                "note P-1 declined --reason=\"Unverwechselbar said\"");
        try (var files = Files.walk(folder.resolve("home"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(bytes.contains("Unverwechselbar"))
                        .as(file.toString())
                        .isFalse();
            }
        }
    }

    @Test
    void aHoldPreventsSelfCareUntilItIsReleased() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "hold P-1 --reason=\"Blood tests first\"",
                "handout P-1 --dry-run",
                "hold P-1 --release",
                "handout P-1 --dry-run");
        assertThat(said.get(2).path("held").asString()).contains("Blood tests first");
        assertThat(said.get(2).path("chosen")).isEmpty();
        assertThat(said.get(3).path("status").asString()).isEqualTo("released");
        assertThat(said.get(4).path("chosen")).isNotEmpty();
        refused(4, "CK-904", "hold", "P-1", "--release");
    }

    @Test
    void unsafeAdviceIsRefusedUnlessAReasonOverridesIt() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "handout P-1 --with=OTC-IBU --override=\"Takes it for years\" --by=\"Dr Test\"",
                "trail --patient=P-1");
        assertThat(ids(said.get(1).path("chosen"))).contains("OTC-IBU");
        assertThat(said.get(1).path("overridden").get(0).path("override").asString())
                .isEqualTo("Takes it for years");
        JsonNode entry = said.get(2)
                .path("entries")
                .valueStream()
                .filter(one -> one.path("action").asString().equals("handout"))
                .findFirst()
                .orElseThrow();
        assertThat(entry.path("by").asString()).isEqualTo("Dr Test");
        assertThat(entry.path("details").path("override").asString()).isEqualTo("OTC-IBU");
        assertThat(entry.path("details").path("overrideReason").asString()).isEqualTo("Takes it for years");
        refused(6, "CK-705", "handout", "P-1", "--with=OTC-IBU");
        refused(6, "CK-705", "handout", "P-1", "--with=DIE-K2", "--override=please");
        refused(4, "CK-904", "handout", "P-1", "--without=STR-CALK");
    }

    @Test
    void nothingOverridesAHold() throws IOException, InterruptedException {
        say("periods P-1");
        refused(6, "CK-704", "handout", "P-1", "--with=STR-CALF", "--override=please");
        refused(4, "CK-904", "review", "P-1", "RF-PE", "--outcome=x");
        refused(2, "CK-901", "review", "P-1", "RF-DVT");
    }

    @Test
    void safeAdviceThatIsAskedForIsPrinted() throws IOException, InterruptedException {
        List<JsonNode> said = say("review P-1 RF-DVT --outcome=\"Scan normal\" --clear", "handout P-1 --dry-run");
        List<String> offered = ids(said.get(1).path("offered"));
        assertThat(offered).as("what was safe and had no room").isNotEmpty();
        String first = offered.get(0);
        List<JsonNode> again = say("handout P-1 --dry-run --with=" + first);
        assertThat(ids(again.get(0).path("chosen"))).contains(first);
        assertThat(ids(again.get(0).path("offered"))).doesNotContain(first);
        assertThat(again.get(0).path("overridden")).isEmpty();
    }

    @Test
    void whatIsLeftOutIsNotPrinted() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "review P-1 RF-DVT --outcome=\"Scan normal\" --clear",
                "handout P-1 --dry-run",
                "handout P-1 --without=STR-CALF --reason=\"Not wanted\"");
        assertThat(ids(said.get(1).path("chosen"))).contains("STR-CALF");
        assertThat(ids(said.get(2).path("chosen"))).isNotEmpty().doesNotContain("STR-CALF");
    }

    @Test
    void plansNotesAndPeriodsAreRecordedAndShown() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "plan P-1 --start=2026-11-08",
                "plan P-1",
                "summary P-1 --compare=2026-11-08",
                "note P-1 teach-back",
                "periods P-1");
        assertThat(said.get(0).path("status").asString()).isEqualTo("recorded");
        assertThat(said.get(1).path("plans").get(0).path("start").asString()).isEqualTo("2026-11-08");
        assertThat(said.get(2).path("change").path("label").asString()).isEqualTo("NOT_ENOUGH_NIGHTS");
        assertThat(said.get(3).path("note").asString()).isEqualTo("teach-back");
        assertThat(said.get(4).path("periods")).hasSize(1);
        assertThat(said.get(4).path("periods").get(0).path("nightsRecorded").asInt())
                .isEqualTo(14);
        refused(2, "CK-903", "plan", "P-1", "--start=2036-01-01");
        refused(2, "CK-903", "note", "P-1", "gossip");
    }

    @Test
    void aProfileChangeRaisesItsFlagsInTheSameStep() throws IOException, InterruptedException {
        List<JsonNode> said = say(
                "patient-set P-1 --sex=F --pregnant-weeks=20 --conditions=diabetes",
                "patient P-1",
                "patient-set P-1 --pregnant_weeks=unknown",
                "patient P-1");
        assertThat(said.get(0).path("raised").valueStream().map(JsonNode::asString))
                .contains("RF-PREG");
        assertThat(said.get(1).path("pregnant_weeks").asInt()).isEqualTo(20);
        assertThat(said.get(1).path("conditions").path("diabetes").asString()).isEqualTo("YES");
        assertThat(said.get(1).path("conditions").path("pad").asString()).isEqualTo("NO");
        assertThat(said.get(3).path("pregnant_weeks").isNull()).isTrue();
        refused(2, "CK-301", "patient-set", "P-1", "--kidney_function=sort of", "--sex=M");
        refused(2, "CK-901", "patient-set", "P-1", "--shoe_size=44");
        assertThat(say("patient P-1").get(0).path("sex").asString()).isEqualTo("F");
    }
}
