package org.crampkit.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.crampkit.document.Page;
import org.crampkit.document.PdfRenderer;
import org.crampkit.document.ReadingOrder;
import org.crampkit.document.VeraPdf;
import org.crampkit.document.form.FormMark;
import org.crampkit.handout.HandoutFacts;
import org.crampkit.handout.form.DiaryForm;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every template in every language and print size, on both papers, is asked of veraPDF and read as a screen reader reads it.
 * Every pair of template, language, size and paper occurs.
 */
class AccessiblePapersTests {

    private static final List<Integer> SIZES = List.of(12, 16, 20, 24, 28);
    private static final List<String> LANGUAGES = List.of("en", "es");
    private static final List<String> PAPERS = List.of("A4", "Letter");
    private static final Map<String, String> EASY = Map.of("age", "70", "sex", "F", "reading_format", "easy-read");

    private static PaperClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new PaperClinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    static Stream<Arguments> handouts() {
        List<Arguments> all = new ArrayList<>();
        for (int s = 0; s < SIZES.size(); s++) {
            for (int l = 0; l < LANGUAGES.size(); l++) {
                for (String patient : List.of("P-001", "P-015")) {
                    all.add(Arguments.of(patient, LANGUAGES.get(l), SIZES.get(s), PAPERS.get((s + l) % 2)));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("handouts")
    void aHandoutAndAHeldSheetAreAccessibleAndArchivable(String patient, String language, int size, String paper)
            throws Exception {
        HandoutFacts facts = clinic.facts(patient, language, size, PaperClinic.brand(paper));
        check(PaperClinic.handout(facts).page(), language);
    }

    @Test
    void anEasyReadSheetAndTheClinicsCopyAreAccessibleAndArchivable() throws Exception {
        for (String language : LANGUAGES) {
            for (int size : SIZES) {
                check(PaperClinic.handout(clinic.walkIn(EASY, language, size)).page(), language);
            }
            HandoutFacts facts = clinic.walkIn(EASY, language, 16);
            check(PaperClinic.clinicCopy(facts), "en");
        }
    }

    @Test
    void aReportIsAccessibleAndArchivable() throws Exception {
        for (String paper : PAPERS) {
            for (String patient : List.of("P-001", "P-003", "P-008", "P-015")) {
                check(clinic.report(patient, PaperClinic.brand(paper)).page(), "en");
            }
        }
    }

    static Stream<Arguments> forms() {
        return LANGUAGES.stream().flatMap(language -> SIZES.stream()
                .flatMap(size -> PAPERS.stream().map(paper -> Arguments.of(language, size, paper))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBlankDiaryIsAccessibleAndArchivable(String language, int size, String paper) throws Exception {
        DiaryForm form = PaperClinic.form(language, size, paper);
        check(PaperClinic.BOOKS.forms().page(form, PaperClinic.TODAY, false), language);
        Page fillable = PaperClinic.BOOKS.forms().page(form, PaperClinic.TODAY, true);
        byte[] pdf = PaperClinic.BOOKS
                .renderer()
                .fillable(fillable, new FormMark("P-001", form.dates()))
                .bytes();
        assertThat(VeraPdf.brokenAccessRules(pdf)).isEmpty();
        structure(pdf, fillable, language);
    }

    @Test
    void theSameFactsGiveTheSameBytes() {
        PdfRenderer other = new PdfRenderer(TemplateFiles.shipped());
        DiaryForm form = PaperClinic.form("en", 12, "A4");
        FormMark mark = new FormMark("P-001", form.dates());
        for (Page page : List.of(
                PaperClinic.handout(clinic.facts("P-001", "en", 14, PaperClinic.brand("A4")))
                        .page(),
                clinic.report("P-001", PaperClinic.brand("A4")).page(),
                PaperClinic.BOOKS.forms().page(form, PaperClinic.TODAY, false))) {
            assertThat(other.render(page).sha256())
                    .isEqualTo(PaperClinic.BOOKS.renderer().render(page).sha256());
        }
        Page fillable = PaperClinic.BOOKS.forms().page(form, PaperClinic.TODAY, true);
        assertThat(other.fillable(fillable, mark).sha256())
                .isEqualTo(PaperClinic.BOOKS.renderer().fillable(fillable, mark).sha256());
    }

    private static void check(Page page, String language) throws Exception {
        byte[] pdf = PaperClinic.BOOKS.renderer().render(page).bytes();
        assertThat(VeraPdf.brokenRules(pdf)).isEmpty();
        structure(pdf, page, language);
    }

    private static void structure(byte[] pdf, Page page, String language) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(page.title())
                    .isNotBlank();
        }
        ReadingOrder order = ReadingOrder.of(pdf);
        assertThat(order.figures()).allMatch(alt -> !alt.isBlank());
        assertThat(order.tables()).allMatch(cells -> cells.contains("H"));
        assertThat(order.headings()).first().isEqualTo("H1");
        int level = 1;
        for (String heading : order.headings()) {
            int next = heading.charAt(1) - '0';
            assertThat(next).as("headings %s", order.headings()).isLessThanOrEqualTo(level + 1);
            level = next;
        }
        assertThat(order.text()).isEqualTo(ReadingOrder.twin(page));
    }
}
