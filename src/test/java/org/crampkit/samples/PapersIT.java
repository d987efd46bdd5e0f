package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Papers of the packaged program: walk-ins, the clinic's copy, locked files, the clock of the country. */
class PapersIT {

    private static final String PASSWORD = "clinic pass 7";

    private static List<JsonNode> replies = List.of();
    private static Path folder = Path.of("");
    private static Path secret = Path.of("");

    @BeforeAll
    static void make() throws Exception {
        Crampkit clinic = SampleClinic.open();
        folder = Files.createTempDirectory(clinic.work(), "papers");
        secret = Files.writeString(folder.resolve("secret.txt"), PASSWORD + "\n");
        String walkIn = "handout --walk-in --sex=F --json " + Crampkit.AS_OF;
        replies = clinic.script(List.of(
                "patients --json",
                walkIn + " --age=70 --medicines=\"hydrochlorothiazide 25 mg\" --clinic-copy " + out("walk-in.pdf"),
                walkIn + " --age=12 --dry-run",
                "handout P-005 --clinic-copy --json " + Crampkit.AS_OF + " " + out("spanish.pdf"),
                "handout P-001 --json " + Crampkit.AS_OF + " " + out("locked.pdf") + " --password-file=\"" + secret
                        + "\"",
                "report P-001 --json " + Crampkit.AS_OF + " " + out("report.pdf") + " --password-file=\"" + secret
                        + "\"",
                "patients --json",
                "trail --json"));
    }

    private static String out(String name) {
        return "\"--out=" + folder.resolve(name) + "\"";
    }

    @Test
    void aWalkInGetsASheetWithABlankDiaryAndNothingIsStored() throws Exception {
        JsonNode reply = replies.get(1);
        assertThat(reply.path("patient").isNull()).isTrue();
        assertThat(reply.path("pages").asInt()).isEqualTo(3);
        assertThat(reply.path("chosen").toString()).contains("HYD-DIUR", "STR-SEAT");
        assertThat(text(folder.resolve("walk-in.pdf"), "")).contains("For you", "Night cramp diary", "Name: ____");
        assertThat(replies.get(6)).isEqualTo(replies.get(0));
        assertThat(replies.get(7).path("entries").toString())
                .contains("\"walkIn\":\"yes\"")
                .doesNotContain("walk-in\"");
    }

    @Test
    void aWalkInUnderSixteenIsHeld() {
        assertThat(replies.get(2).path("held").isNull()).isFalse();
        assertThat(replies.get(2).path("chosen")).isEmpty();
    }

    @Test
    void teachBackPromptsStandOnTheClinicsCopyAlone() throws Exception {
        Path copy = Path.of(replies.get(3).path("clinicCopy").asString());
        assertThat(copy).isEqualTo(folder.resolve("spanish-clinic.pdf"));
        assertThat(text(copy, ""))
                .contains("Teach-back", "In your own words, what will you do tonight?", "¿qué va a hacer esta noche?")
                .contains("note P-005 teach-back", "Not printed, and why");
        assertThat(text(folder.resolve("spanish.pdf"), "")).doesNotContain("¿qué va a hacer esta noche?");
    }

    @Test
    void aLockedPaperOpensWithItsPasswordForScreenReadersToo() throws Exception {
        assertThat(replies.get(4).path("locked").asBoolean()).isTrue();
        for (String name : List.of("locked.pdf", "report.pdf")) {
            Path file = folder.resolve(name);
            assertThatThrownBy(() -> Loader.loadPDF(file.toFile())).isInstanceOf(InvalidPasswordException.class);
            try (PDDocument document = Loader.loadPDF(file.toFile(), PASSWORD)) {
                assertThat(document.getEncryption().getLength()).isEqualTo(256);
                assertThat(document.getCurrentAccessPermission().canExtractForAccessibility())
                        .isTrue();
                assertThat(document.getCurrentAccessPermission().canModify()).isFalse();
                String xmp = new String(
                        document.getDocumentCatalog().getMetadata().toByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8);
                assertThat(xmp).contains("pdfuaid:part").doesNotContain("pdfaid:part");
            }
        }
    }

    @Test
    void wrongWaysToAskAreOneClearLineEach() throws Exception {
        refused(2, "CK-903", "handout");
        refused(2, "CK-903", "handout", "P-001", "--walk-in");
        refused(2, "CK-903", "handout", "P-001", "--sex=F");
        refused(2, "CK-903", "handout", "--walk-in", "--age=old");
        refused(2, "CK-", "handout", "--walk-in", "--sex=green");
        refused(3, "CK-902", "handout", "P-001", "--password-file=" + folder.resolve("none.txt"));
        Path empty = Files.writeString(folder.resolve("empty.txt"), "\n");
        refused(3, "CK-707", "handout", "P-001", "--password-file=" + empty);
        refused(2, "CK-903", "report", "P-001", "--format=text", "--password-file=" + secret);
    }

    @Test
    void timesFollowTheCountryOfTheClinic() throws Exception {
        Path templates = Files.createDirectories(folder.resolve("us/brand")).getParent();
        Files.writeString(
                templates.resolve("brand/brand.yaml"),
                Files.readString(Path.of("templates/brand/brand.yaml"))
                        .replace("country: GB", "country: US")
                        .replace("paper: A4", "paper: Letter"));
        Crampkit clinic = SampleClinic.open();
        String home = "--out=" + folder.resolve("gb.txt");
        clinic.run(List.of("report", "P-001", "--format=text", home, Crampkit.AS_OF));
        String away = "--out=" + folder.resolve("us.txt");
        clinic.run(List.of("report", "P-001", "--format=text", away, Crampkit.AS_OF, "--templates=" + templates));
        assertThat(Files.readString(folder.resolve("gb.txt")))
                .contains("23:00:", "22 November 2026")
                .doesNotContain("PM");
        assertThat(Files.readString(folder.resolve("us.txt"))).contains("11:00 PM:", "November 22, 2026");
    }

    private static void refused(int exit, String code, String... words) throws Exception {
        Crampkit.Said said = SampleClinic.open().run(List.of(words));
        assertThat(said.exit()).as(said.err()).isEqualTo(exit);
        assertThat(said.err()).contains(code).doesNotContain("Exception");
        assertThat(said.err().strip().lines()).hasSize(1);
    }

    private static String text(Path file, String password) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile(), password)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
