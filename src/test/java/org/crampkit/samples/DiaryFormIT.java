package org.crampkit.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.handout.form.FormFiller;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each blank diary of the packaged program goes through fill, import, compare. */
class DiaryFormIT {

    private static final String LATER = "--as-of=2026-12-20";

    private static Path folder = Path.of("");

    @BeforeAll
    static void make() throws Exception {
        Crampkit clinic = SampleClinic.open();
        folder = Files.createTempDirectory(clinic.work(), "forms");
        clinic.script(List.of(
                "diary-form P-001 --json " + Crampkit.AS_OF + " --format=xlsx,csv \"--out=" + folder + "\"",
                "diary-form P-001 --json " + Crampkit.AS_OF + " --fillable \"--out=" + folder.resolve("f.pdf") + "\"",
                "diary-form --json " + Crampkit.AS_OF + " --large-print \"--out=" + folder.resolve("large.pdf") + "\"",
                "diary-form --json " + Crampkit.AS_OF + " --language=es \"--out=" + folder.resolve("es.pdf") + "\""));
    }

    @Test
    void filledCsvImportsWithNoQuestion() throws Exception {
        Path file = folder.resolve("diary-P-001-2026-11-22.csv");
        List<String> lines = Files.readAllLines(file).stream()
                .map(line ->
                        line.replaceFirst("^P-001,2026-11-23,.*", "P-001,2026-11-23,yes,02:30,5,7,left,calf,yes,,"))
                .map(line -> line.replaceFirst("^P-001,2026-11-24,.*", "P-001,2026-11-24,no,,,,,,,,"))
                .toList();
        Path filled = Files.write(folder.resolve("filled.csv"), lines);
        theNightsAreThoseFilledIn(filled);
    }

    @Test
    void filledWorkbookImportsWithNoQuestion() throws Exception {
        Path file = folder.resolve("diary-P-001-2026-11-22.xlsx");
        Path filled = folder.resolve("filled.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
                OutputStream out = Files.newOutputStream(filled)) {
            XSSFRow row = book.getSheetAt(0).getRow(4);
            List<String> cells = List.of("yes", "02:30", "5", "7", "left", "calf", "yes");
            for (int i = 0; i < cells.size(); i++) {
                row.getCell(2 + i).setCellValue(cells.get(i));
            }
            book.getSheetAt(0).getRow(5).getCell(2).setCellValue("no");
            book.write(out);
        }
        theNightsAreThoseFilledIn(filled);
    }

    @Test
    void filledPdfImportsWithNoQuestion() throws Exception {
        byte[] pdf = FormFiller.fill(
                Files.readAllBytes(folder.resolve("f.pdf")),
                Map.of(
                        "r02/night_status", "yes",
                        "r02/onset_time", "02:30",
                        "r02/duration_min", "5",
                        "r02/pain_nrs", "7",
                        "r02/side", "left",
                        "r02/body_site", "calf",
                        "r02/woke_from_sleep", "yes",
                        "r03/night_status", "no"));
        theNightsAreThoseFilledIn(Files.write(folder.resolve("filled.pdf"), pdf));
    }

    @Test
    void anyOtherPdfIsRefusedWithItsOwnCode() throws Exception {
        Crampkit.Said said = SampleClinic.open()
                .run(List.of("import", folder.resolve("es.pdf").toString(), "--json", "--no-input"));
        assertThat(said.exit()).isEqualTo(3);
        assertThat(said.out()).contains("CK-111");
    }

    @Test
    void largePrintForAnybodyIsAWeekToAPage() throws Exception {
        for (String name : List.of("es.pdf", "large.pdf")) {
            try (PDDocument form = Loader.loadPDF(folder.resolve(name).toFile())) {
                assertThat(form.getNumberOfPages()).isEqualTo(name.equals("large.pdf") ? 2 : 1);
            }
        }
    }

    @Test
    void anImpossibleNumberOfNightsIsOneClearLine() throws Exception {
        Crampkit.Said said = SampleClinic.open().run(List.of("diary-form", "--nights=0"));
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.err()).contains("CK-903").doesNotContain("Exception");
    }

    private static void theNightsAreThoseFilledIn(Path file) throws Exception {
        Crampkit.Said said =
                SampleClinic.open().run(List.of("import", file.toString(), "--dry-run", "--json", "--no-input", LATER));
        JsonNode reply = said.json();
        assertThat(reply.path("questions")).as(said.out()).isEmpty();
        assertThat(reply.path("summary").path("nights").asInt()).isEqualTo(2);
        assertThat(reply.path("summary").path("nightsWithoutCramp").asInt()).isEqualTo(1);
        assertThat(reply.path("rejected")).isEmpty();
        JsonNode cramp = reply.path("episodes").get(0);
        assertThat(cramp.path("night").asString()).isEqualTo("2026-11-23");
        assertThat(cramp.path("start").asString()).isEqualTo("02:30");
        assertThat(cramp.path("pain").asInt()).isEqualTo(7);
        assertThat(cramp.path("minutes").asDouble()).isEqualTo(5);
        assertThat(cramp.path("side").asString()).isEqualTo("L");
        assertThat(cramp.path("site").asString()).isEqualTo("CALF");
        assertThat(cramp.path("patient").asString()).isEqualTo("P-001");
    }
}
