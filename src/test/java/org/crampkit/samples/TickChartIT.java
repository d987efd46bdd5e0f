package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.document.ReadingOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The two-week chart of a printed handout, typed as it stands on the paper, imports with no question. */
class TickChartIT {

    private static final int NIGHTS = 14;

    @ParameterizedTest
    @CsvSource({"en, yes, no, left, calf", "es, sí, no, izquierda, pantorrilla"})
    void whatIsTickedOnTheChartReadsBack(String language, String yes, String no, String left, String calf)
            throws Exception {
        Crampkit clinic = SampleClinic.open();
        Path pdf = Files.createTempFile(clinic.work(), "handout", ".pdf");
        clinic.script(List.of(
                "handout P-001 --json " + Crampkit.AS_OF + " --language=" + language + " \"--out=" + pdf + "\""));
        List<List<String>> rows = ReadingOrder.of(Files.readAllBytes(pdf)).rows();
        List<List<String>> chart = rows.subList(rows.size() - NIGHTS - 1, rows.size());
        List<String> lines = new ArrayList<>(List.of(String.join(",", chart.get(0))));
        lines.add(chart.get(1).get(0) + "," + String.join(",", yes, "02:30", "5", "7", left, calf, yes, "", ""));
        lines.add(chart.get(2).get(0) + "," + no + ",,,,,,,,");
        chart.subList(3, chart.size()).forEach(row -> lines.add(row.get(0) + ",,,,,,,,,"));
        Path typed = Files.write(Files.createTempFile(clinic.work(), "typed", ".csv"), lines);
        JsonNode reply = clinic.run(List.of(
                        "import",
                        typed.toString(),
                        "--patient=P-001",
                        "--dry-run",
                        "--json",
                        "--no-input",
                        "--as-of=2026-12-20"))
                .json();
        assertThat(reply.path("questions")).as(reply.toString()).isEmpty();
        assertThat(reply.path("rejected")).as(reply.toString()).isEmpty();
        assertThat(reply.path("summary").path("nights").asInt()).isEqualTo(2);
        assertThat(reply.path("summary").path("nightsWithoutCramp").asInt()).isEqualTo(1);
        JsonNode cramp = reply.path("episodes").get(0);
        assertThat(cramp.path("night").asString()).isEqualTo("2026-11-22");
        assertThat(cramp.path("start").asString()).isEqualTo("02:30");
        assertThat(cramp.path("minutes").asDouble()).isEqualTo(5);
        assertThat(cramp.path("pain").asInt()).isEqualTo(7);
        assertThat(cramp.path("side").asString()).isEqualTo("L");
        assertThat(cramp.path("site").asString()).isEqualTo("CALF");
        assertThat(cramp.path("woke").asString()).isEqualTo("YES");
    }
}
