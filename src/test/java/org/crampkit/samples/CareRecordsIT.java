package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a clinician records about a patient: reviews, holds, plans, notes, the profile, choices for a handout. */
class CareRecordsIT {

    private static final String LATER = "--as-of=2026-11-25";

    @TempDir
    private Path folder;

    private Crampkit crampkit;

    @BeforeEach
    void aPatientWithASwollenCalf() throws IOException, InterruptedException {
        crampkit = new Crampkit(folder);
        Path list = Files.writeString(
                crampkit.work().resolve("list.csv"),
                """
                patient_id,birth_date,sex,conditions,medicines,allergies,kidney_function,pregnant_weeks,can_stand,falls_last_year,surgery_weeks_ago
                P-1,1980-02-03,M,no heart_failure;no pad;no neuropathy;no dvt_history,none,none,normal,,yes,0,none
                """);
        Path diary = diary("d1.csv", "swelling:L", 1, 14);
        crampkit.script(List.of("register " + list + " --json", "import " + diary + " --json " + Crampkit.AS_OF));
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

    private JsonNode json(String... words) throws IOException, InterruptedException {
        Crampkit.Said said = say(words);
        assertThat(said.exit()).as(said.err()).isZero();
        return said.json();
    }

    private Crampkit.Said say(String... words) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(words));
        line.add("--json");
        if (line.stream().noneMatch(word -> word.startsWith("--as-of"))) {
            line.add(Crampkit.AS_OF);
        }
        return crampkit.run(line);
    }

    private Map<String, String> statuses(String asOf) throws IOException, InterruptedException {
        Map<String, String> statuses = new java.util.TreeMap<>();
        json("flags", "P-1", asOf)
                .path("flags")
                .forEach(flag -> statuses.put(
                        flag.path("id").asString(), flag.path("status").asString()));
        return statuses;
    }

    @Test
    void aReviewKeepsTheHoldAndClearingLiftsIt() throws IOException, InterruptedException {
        assertThat(json("handout", "P-1", "--dry-run").path("held").isNull()).isFalse();
        JsonNode reviewed = json("review", "P-1", "RF-DVT", "--outcome=Calf examined", "--by=Dr Test");
        assertThat(reviewed.path("status").asString()).isEqualTo("reviewed");
        assertThat(reviewed.path("by").asString()).isEqualTo("Dr Test");
        assertThat(reviewed.path("holdsSelfCare").asBoolean()).isTrue();
        assertThat(json("handout", "P-1", "--dry-run").path("held").isNull()).isFalse();
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        JsonNode handout = json("handout", "P-1", "--dry-run");
        assertThat(handout.path("held").isNull()).isTrue();
        assertThat(handout.path("chosen")).isNotEmpty();
        assertThat(statuses(Crampkit.AS_OF)).containsEntry("RF-DVT", "cleared");
    }

    @Test
    void evidenceNewerThanTheReviewOpensTheFlagAgain() throws IOException, InterruptedException {
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        json("import", diary("d2.csv", "swelling:R", 15, 20).toString());
        JsonNode flag = json("flags", "P-1").path("flags").get(0);
        assertThat(flag.path("id").asString()).isEqualTo("RF-DVT");
        assertThat(flag.path("status").asString()).isEqualTo("open");
        assertThat(flag.path("review").path("outcome").asString()).isEqualTo("Scan normal");
        assertThat(json("handout", "P-1", "--dry-run").path("held").isNull()).isFalse();
    }

    @Test
    void theSameRowsInAnotherFileAreNoNewEvidence() throws IOException, InterruptedException {
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        json("import", diary("copy.csv", "swelling:L", 1, 14).toString(), LATER);
        assertThat(statuses(LATER)).containsEntry("RF-DVT", "cleared");
    }

    @Test
    void aReviewNeedsAFlagThatThePatientHasAndAnOutcome() throws IOException, InterruptedException {
        assertThat(say("review", "P-1", "RF-PE", "--outcome=x").exit()).isEqualTo(4);
        assertThat(say("review", "P-9", "RF-DVT", "--outcome=x").exit()).isEqualTo(4);
        Crampkit.Said said = say("review", "P-1", "RF-DVT");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.json().path("status").asString()).isEqualTo("error");
    }

    @Test
    void whatWasWrittenFreelyStandsNowhereInClear() throws IOException, InterruptedException {
        json("review", "P-1", "RF-DVT", "--outcome=Unverwechselbar seen", "--clear");
        json("hold", "P-1", "--reason=Unverwechselbar held");
        json("note", "P-1", "declined", "--reason=Unverwechselbar said");
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
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        json("hold", "P-1", "--reason=Blood tests first");
        JsonNode held = json("handout", "P-1", "--dry-run");
        assertThat(held.path("held").asString()).contains("Blood tests first");
        assertThat(held.path("chosen")).isEmpty();
        assertThat(json("hold", "P-1", "--release").path("status").asString()).isEqualTo("released");
        assertThat(json("handout", "P-1", "--dry-run").path("chosen")).isNotEmpty();
        assertThat(say("hold", "P-1", "--release").exit()).isEqualTo(4);
        assertThat(say("hold", "P-1").exit()).isEqualTo(2);
    }

    @Test
    void unsafeAdviceIsRefusedUnlessAReasonOverridesIt() throws IOException, InterruptedException {
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        Crampkit.Said refused = say("handout", "P-1", "--with=OTC-IBU");
        assertThat(refused.exit()).isEqualTo(6);
        assertThat(refused.json().path("code").asString()).isEqualTo("CK-705");
        JsonNode made = json("handout", "P-1", "--with=OTC-IBU", "--override=Takes it for years", "--by=Dr Test");
        assertThat(made.path("chosen").valueStream().map(item -> item.path("id").asString()))
                .contains("OTC-IBU");
        assertThat(made.path("overridden").get(0).path("override").asString()).isEqualTo("Takes it for years");
        JsonNode entry = json("trail", "--patient=P-1")
                .path("entries")
                .valueStream()
                .filter(one -> one.path("action").asString().equals("handout"))
                .reduce((a, b) -> b)
                .orElseThrow();
        assertThat(entry.path("by").asString()).isEqualTo("Dr Test");
        assertThat(entry.path("details").path("override").asString()).isEqualTo("OTC-IBU");
        assertThat(entry.path("details").path("overrideReason").asString()).isEqualTo("Takes it for years");
    }

    @Test
    void nothingOverridesAHoldOrAnItemForCliniciansAlone() throws IOException, InterruptedException {
        Crampkit.Said held = say("handout", "P-1", "--with=STR-CALF", "--override=please");
        assertThat(held.exit()).isEqualTo(6);
        assertThat(held.json().path("code").asString()).isEqualTo("CK-704");
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        assertThat(say("handout", "P-1", "--with=DIE-K2", "--override=please").exit())
                .isEqualTo(6);
        Crampkit.Said unknown = say("handout", "P-1", "--without=STR-CALK");
        assertThat(unknown.exit()).isEqualTo(4);
        assertThat(unknown.err()).contains("STR-CALF");
    }

    @Test
    void whatIsLeftOutIsNotPrinted() throws IOException, InterruptedException {
        json("review", "P-1", "RF-DVT", "--outcome=Scan normal", "--clear");
        JsonNode before = json("handout", "P-1", "--dry-run").path("chosen");
        String first = before.get(0).path("id").asString();
        JsonNode after = json("handout", "P-1", "--without=" + first, "--reason=Not wanted");
        assertThat(after.path("chosen").valueStream().map(item -> item.path("id")
                        .asString()))
                .isNotEmpty()
                .doesNotContain(first);
    }

    @Test
    void aPlanStartIsRecordedAndTheNightsAroundItAreCompared() throws IOException, InterruptedException {
        assertThat(json("plan", "P-1", "--start=2026-11-08").path("status").asString())
                .isEqualTo("recorded");
        assertThat(json("plan", "P-1").path("plans").get(0).path("start").asString())
                .isEqualTo("2026-11-08");
        JsonNode change = json("summary", "P-1", "--compare=2026-11-08").path("change");
        assertThat(change.path("label").asString()).isEqualTo("NOT_ENOUGH_NIGHTS");
        assertThat(say("plan", "P-1", "--start=2036-01-01").exit()).isEqualTo(2);
    }

    @Test
    void notesAreOfThreeKinds() throws IOException, InterruptedException {
        assertThat(json("note", "P-1", "teach-back").path("note").asString()).isEqualTo("teach-back");
        Crampkit.Said said = say("note", "P-1", "gossip");
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("quinine-review");
    }

    @Test
    void periodsAreListedOldestFirst() throws IOException, InterruptedException {
        JsonNode periods = json("periods", "P-1").path("periods");
        assertThat(periods).hasSize(1);
        assertThat(periods.get(0).path("nightsRecorded").asInt()).isEqualTo(14);
        assertThat(periods.get(0).path("grade").asString()).isEqualTo("B");
        assertThat(say("periods", "P-77").exit()).isEqualTo(4);
    }

    @Test
    void aProfileChangeRaisesItsFlagsInTheSameStep() throws IOException, InterruptedException {
        JsonNode set = json("patient-set", "P-1", "--sex=F", "--pregnant-weeks=20", "--conditions=diabetes");
        assertThat(set.path("status").asString()).isEqualTo("changed");
        assertThat(set.path("raised").valueStream().map(JsonNode::asString)).contains("RF-PREG");
        JsonNode patient = json("patient", "P-1");
        assertThat(patient.path("pregnant_weeks").asInt()).isEqualTo(20);
        assertThat(patient.path("conditions").path("diabetes").asString()).isEqualTo("YES");
        assertThat(patient.path("conditions").path("pad").asString()).isEqualTo("NO");
        json("patient-set", "P-1", "--pregnant_weeks=unknown");
        assertThat(json("patient", "P-1").path("pregnant_weeks").isNull()).isTrue();
    }

    @Test
    void aValueThatIsNotUnderstoodChangesNothing() throws IOException, InterruptedException {
        assertThat(say("patient-set", "P-1", "--kidney_function=sort of", "--sex=F")
                        .exit())
                .isEqualTo(2);
        assertThat(json("patient", "P-1").path("sex").asString()).isEqualTo("M");
        assertThat(say("patient-set", "P-1", "--shoe_size=44").exit()).isEqualTo(2);
        assertThat(say("patient-set", "P-1").exit()).isEqualTo(2);
    }
}
