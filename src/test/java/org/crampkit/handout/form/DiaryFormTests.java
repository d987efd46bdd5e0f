package org.crampkit.handout.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.crampkit.document.Brand;
import org.crampkit.document.PdfFile;
import org.crampkit.document.PdfRenderer;
import org.crampkit.document.VeraPdf;
import org.crampkit.document.form.FilledForm;
import org.crampkit.document.form.FormMark;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The blank diary in each of its forms. */
class DiaryFormTests {

    private static final TemplateFiles TEMPLATES = TemplateFiles.shipped();
    private static final Wording WORDING = new Wording(TEMPLATES);
    private static final PdfRenderer RENDERER = new PdfRenderer(TEMPLATES);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @CsvSource({"en,12", "es,12", "en,16", "es,16"})
    void printedFormIsAccessibleAndArchivable(String language, int size) throws Exception {
        PdfFile pdf = RENDERER.render(new FormPage(TEMPLATES).page(form("P-001", language, size), FIRST, false));
        assertThat(VeraPdf.brokenRules(pdf.bytes())).isEmpty();
        assertThat(pdf.pages()).isEqualTo(size == 12 ? 1 : 2);
    }

    @Test
    void fillableFormIsAccessibleAndNoArchiveFile() throws Exception {
        List<String> broken = VeraPdf.brokenRules(fillable("P-001").bytes());
        assertThat(broken).noneMatch(rule -> rule.startsWith("ua1") || rule.contains("UA"));
        assertThat(broken)
                .as("a form with fields does not say that it is an archive file")
                .isNotEmpty();
    }

    @Test
    void whatIsFilledInReadsBack(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("filled.pdf");
        Files.write(
                file,
                FormFiller.fill(fillable("P-001").bytes(), Map.of("r02/night_status", "yes", "r02/pain_nrs", "7")));
        FilledForm filled = FilledForm.read(file).orElseThrow();
        assertThat(filled.patient()).isEqualTo("P-001");
        assertThat(filled.nights()).hasSize(14).first().isEqualTo("2026-11-22");
        assertThat(filled.rows().get(2)).containsOnly(Map.entry("night_status", "yes"), Map.entry("pain_nrs", "7"));
        assertThat(filled.rows().get(3)).isEmpty();
    }

    @Test
    void aPdfWithoutOurMarkIsNotRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("other.pdf");
        Files.write(
                file,
                RENDERER.render(new FormPage(TEMPLATES).page(form("", "en", 12), FIRST, false))
                        .bytes());
        assertThat(FilledForm.read(file)).isEmpty();
    }

    @Test
    void workbookHasFrozenHeaderInstructionAndDropDowns() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(FormWorkbook.of(form("P-001", "es", 12))))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("Llene una fila");
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Noche del");
            assertThat(sheet.getDataValidations()).hasSize(5);
            assertThat(sheet.getRow(3).getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(FIRST);
        }
    }

    @Test
    void formForAnybodyHasNoPatientColumn() {
        assertThat(FormCsv.of(form("", "en", 12)))
                .startsWith("\uFEFFNight of,Any cramp?")
                .contains("\r\n2026-12-05,");
        assertThat(FormCsv.of(form("P-001", "en", 12))).startsWith("\uFEFFPatient,Night of");
    }

    private static PdfFile fillable(String patient) {
        DiaryForm form = form(patient, "en", 12);
        return RENDERER.fillable(new FormPage(TEMPLATES).page(form, FIRST, true), new FormMark(patient, form.dates()));
    }

    private static DiaryForm form(String patient, String language, int size) {
        return new DiaryForm(patient, FIRST, 14, size, Brand.load(TEMPLATES), WORDING.pack(language));
    }
}
