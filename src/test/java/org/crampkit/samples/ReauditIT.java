package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Audits that know the ones before: the change between two cycles, and what the ledger refuses. */
class ReauditIT {

    private static final LocalDate SEPTEMBER = LocalDate.of(2026, 9, 2);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 3);

    @TempDir
    private Path folder;

    /** In September 2 of 4 patients keep 14 nights, in October 3 of 4; every patient has a cramp on the first night alone. */
    @Test
    void theSecondCycleTellsTheFirstAndTheChange() throws Exception {
        Crampkit crampkit = new Crampkit(folder);
        Path diaries = diaries(diary("A", SEPTEMBER, 14)
                + diary("B", SEPTEMBER, 14)
                + diary("C", SEPTEMBER, 5)
                + diary("D", SEPTEMBER, 5)
                + diary("A", OCTOBER, 14)
                + diary("B", OCTOBER, 14)
                + diary("C", OCTOBER, 14)
                + diary("D", OCTOBER, 5));
        List<JsonNode> replies = crampkit.script(List.of(
                "import --json " + Crampkit.AS_OF + " \"" + diaries + "\"",
                audit("2026-09-01", "2026-09-30", "internal"),
                audit("2026-10-01", "2026-10-31", "internal")));
        JsonNode first = replies.get(1);
        JsonNode second = replies.get(2);
        assertThat(first.path("criteria").get(0).path("share").doubleValue()).isEqualTo(0.5);
        assertThat(first.path("criteria").get(0).path("before").isNull()).isTrue();
        assertThat(first.path("earlier")).isEmpty();
        JsonNode sufficient = second.path("criteria").get(0);
        assertThat(sufficient.path("id").asString()).isEqualTo("AUD-1");
        assertThat(sufficient.path("met").intValue()).isEqualTo(3);
        assertThat(sufficient.path("notMet").intValue()).isEqualTo(1);
        assertThat(sufficient.path("share").doubleValue()).isEqualTo(0.75);
        assertThat(sufficient.path("low").doubleValue()).isCloseTo(Limits.wilsonLow(3, 4), within(1e-9));
        assertThat(sufficient.path("before").doubleValue()).isEqualTo(0.5);
        assertThat(sufficient.path("changeInPoints").doubleValue()).isEqualTo(25);
        assertThat(sufficient.path("status").asString()).isEqualTo("not-met");
        assertThat(second.path("earlier").get(0).path("from").asString()).isEqualTo("2026-09-01");
        // 4 cramps on 38 nights written down in September, on 47 in October
        JsonNode points = second.path("runChart").path("points");
        assertThat(points).hasSize(2);
        assertThat(points.get(0).path("value").doubleValue()).isCloseTo(4 * 7.0 / 38, within(1e-9));
        assertThat(points.get(1).path("value").doubleValue()).isCloseTo(4 * 7.0 / 47, within(1e-9));
        assertThat(second.path("runChart").path("high").isNull()).isTrue();
    }

    @Test
    void aReleasedReportIsNotReleasedAgainWithAFewPatientsMore() throws Exception {
        Crampkit crampkit = new Crampkit(folder);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            many.append(diary("M" + i, SEPTEMBER, 14));
        }
        Path few = Files.writeString(folder.resolve("few.csv"), HEAD + diary("N1", SEPTEMBER, 14));
        crampkit.script(List.of(
                "import --json " + Crampkit.AS_OF + " \"" + diaries(many.toString()) + "\"",
                audit("2026-09-01", "2026-09-30", "nhs"),
                audit("2026-09-01", "2026-09-30", "nhs"),
                "import --json " + Crampkit.AS_OF + " \"" + few + "\""));
        Crampkit.Said again =
                crampkit.run(List.of(audit("2026-09-01", "2026-09-30", "nhs").split(" ")));
        assertThat(again.exit()).isEqualTo(6);
        assertThat(again.json().path("code").asString()).isEqualTo("CK-805");
        assertThat(again.err().lines()).hasSize(1);
        Crampkit.Said policy =
                crampkit.run(List.of(audit("2026-09-01", "2026-09-30", "cms").split(" ")));
        assertThat(policy.exit()).isEqualTo(6);
        assertThat(crampkit.run(List.of(
                                audit("2026-09-01", "2026-09-30", "internal").split(" ")))
                        .exit())
                .isZero();
        JsonNode trail = crampkit.script(List.of("trail --json")).get(0).path("entries");
        assertThat(trail)
                .anySatisfy(entry -> assertThat(entry.path("action").asString()).isEqualTo("audit-refused"));
    }

    private static final String HEAD = "patient_id,night_date,night_status,pain_nrs\n";

    private Path diaries(String rows) throws IOException {
        return Files.writeString(folder.resolve("diaries.csv"), HEAD + rows);
    }

    private static String diary(String patient, LocalDate first, int nights) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < nights; i++) {
            rows.append(patient).append(',').append(first.plusDays(i)).append(i == 0 ? ",CRAMP,4\n" : ",NO_CRAMP,\n");
        }
        return rows.toString();
    }

    private static String audit(String from, String to, String policy) {
        return "audit --json " + Crampkit.AS_OF + " --format=json --from=" + from + " --to=" + to + " --policy="
                + policy;
    }
}
