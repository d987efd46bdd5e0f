package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The command {@code report} of the packaged program. */
class ReportIT {

    private static List<JsonNode> replies = List.of();
    private static Path folder = Path.of("");

    @BeforeAll
    static void make() throws Exception {
        Crampkit clinic = SampleClinic.open();
        folder = Files.createTempDirectory(clinic.work(), "reports");
        replies = clinic.script(List.of(
                "report P-001 --json " + Crampkit.AS_OF + " --format=pdf,text,rtf \"--out=" + folder + "\"",
                "summary P-001 --json " + Crampkit.AS_OF,
                "trail --json"));
    }

    @Test
    void writesEachFormatWhereItSays() {
        JsonNode reply = replies.get(0);
        assertThat(reply.path("files")).hasSize(3);
        reply.path("files").forEach(file -> assertThat(Path.of(file.path("file").asString()))
                .exists());
        assertThat(reply.path("pages").asInt()).isEqualTo(1);
    }

    @Test
    void tellsTheRateOfTheSummary() throws Exception {
        String text = Files.readString(folder.resolve("report-P-001-2026-11-22.txt"));
        JsonNode summary = replies.get(1);
        assertThat(text)
                .contains(summary.path("nightsRecorded").asInt() + " of "
                        + summary.path("nightsPossible").asInt() + " recorded, grade "
                        + summary.path("grade").asString());
        double week = summary.path("crampsPerWeek").path("value").asDouble();
        assertThat(text).contains("limits): " + Math.round(week * 10) / 10.0 + " (");
    }

    @Test
    void standsInTheTrail() {
        assertThat(replies.get(2).toString()).contains("\"report\"");
    }

    @Test
    void aBrandOfTooLittleContrastIsRefusedWithTheNearestColourThatPasses() throws Exception {
        Path templates =
                Files.createDirectories(folder.resolve("templates/brand")).getParent();
        Files.writeString(
                templates.resolve("brand/brand.yaml"),
                Files.readString(Path.of("templates/brand/brand.yaml")).replace("#0b5563", "#66bbbb"));
        Crampkit.Said said = SampleClinic.open().run(List.of("report", "P-001", "--templates=" + templates));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.err())
                .contains("CK-706", "4.5", "nearest colour that passes is #")
                .doesNotContain("Exception");
    }

    @Test
    void anUnknownFormatOrPatientIsOneClearLine() throws Exception {
        Crampkit clinic = SampleClinic.open();
        Crampkit.Said format = clinic.run(List.of("report", "P-001", "--format=docx"));
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("docx", "pdf, text, rtf", "CK-903").doesNotContain("Exception");
        Crampkit.Said patient = clinic.run(List.of("report", "NOBODY", "--json"));
        assertThat(patient.exit()).isEqualTo(4);
        assertThat(patient.json().path("code").asString()).isEqualTo("CK-401");
    }
}
