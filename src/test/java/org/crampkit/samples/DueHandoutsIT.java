package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The handouts of all who are due, from the packaged program. */
class DueHandoutsIT {

    private static Path folder = Path.of("");
    private static @Nullable Crampkit clinic;
    private static List<JsonNode> replies = List.of();

    @BeforeAll
    static void make() throws Exception {
        folder = Files.createTempDirectory("due");
        Crampkit own = SampleClinic.copy(Files.createDirectories(folder.resolve("clinic")));
        clinic = own;
        String all = "handout --all-due --json " + Crampkit.AS_OF + " ";
        replies = own.script(List.of(
                all + "--dry-run",
                "handout P-001 --json " + Crampkit.AS_OF + " \"--out=" + folder.resolve("alone.pdf") + "\"",
                all + "\"--out=" + folder.resolve("all") + "\"",
                all + "\"--out=" + folder.resolve("all") + "\"",
                "trail --json"));
    }

    @Test
    void everyPatientWithNewNightsGetsOneAndWhoHadOneSinceGetsNone() {
        List<String> rehearsed = patients(replies.get(0));
        assertThat(rehearsed).contains("P-001", "P-002", "P-005").isSorted().doesNotHaveDuplicates();
        assertThat(replies.get(0).path("handouts").path(0).path("file").isNull())
                .isTrue();
        List<String> made = patients(replies.get(2));
        assertThat(made).doesNotContain("P-001");
        assertThat(made).hasSize(rehearsed.size() - 1);
        assertThat(patients(replies.get(3))).isEmpty();
    }

    @Test
    void eachIsWhatItWouldBeOnItsOwnAndTheHeldOnesAreHeld() throws Exception {
        for (JsonNode handout : replies.get(2).path("handouts")) {
            Path file = Path.of(handout.path("file").asString());
            assertThat(file.getParent()).isEqualTo(folder.resolve("all"));
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                assertThat(document.getNumberOfPages())
                        .isEqualTo(handout.path("pages").asInt());
            }
            String patient = handout.path("patient").asString();
            if (patient.equals("P-015")) {
                assertThat(handout.path("held").isNull()).isFalse();
                assertThat(handout.path("chosen")).isEmpty();
            }
            if (patient.equals("P-005")) {
                assertThat(handout.path("language").asString()).isEqualTo("es");
                Crampkit.Said alone = Objects.requireNonNull(clinic)
                        .run(List.of("handout", patient, "--dry-run", "--json", Crampkit.AS_OF));
                assertThat(alone.json().path("sha256")).isEqualTo(handout.path("sha256"));
            }
        }
    }

    @Test
    void theTrailNamesEachPatientOnce() {
        List<String> named = new ArrayList<>();
        for (JsonNode entry : replies.get(4).path("entries")) {
            if (entry.path("action").asString().equals("handout")) {
                named.add(entry.path("patient").asString());
            }
        }
        assertThat(named)
                .containsAll(patients(replies.get(2)))
                .contains("P-001")
                .doesNotHaveDuplicates();
    }

    @Test
    void wrongWaysToAskAreOneClearLineEach() throws Exception {
        refused(2, "CK-903", "handout", "P-001", "--all-due");
        refused(2, "CK-903", "handout", "--all-due", "--with=HYD-GEN");
        refused(2, "CK-903", "handout", "--all-due", "--walk-in");
        refused(2, "CK-903", "handout", "--all-due", "--sex=F");
        Path file = Files.writeString(folder.resolve("file.txt"), "here");
        refused(2, "CK-903", "handout", "--all-due", "--out=" + file);
    }

    private static void refused(int exit, String code, String... words) throws Exception {
        Crampkit.Said said = SampleClinic.open().run(List.of(words));
        assertThat(said.exit()).as(said.err()).isEqualTo(exit);
        assertThat(said.err()).contains(code).doesNotContain("Exception");
        assertThat(said.err().strip().lines()).hasSize(1);
    }

    private static List<String> patients(JsonNode reply) {
        List<String> patients = new ArrayList<>();
        reply.path("handouts")
                .forEach(handout -> patients.add(handout.path("patient").asString()));
        return patients;
    }
}
