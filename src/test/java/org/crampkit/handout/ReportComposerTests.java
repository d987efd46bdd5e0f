package org.crampkit.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.crampkit.diary.Diary;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.Profile;
import org.crampkit.document.Brand;
import org.crampkit.document.PdfFile;
import org.crampkit.document.VeraPdf;
import org.crampkit.flags.FlagReport;
import org.crampkit.handout.report.Report;
import org.crampkit.handout.report.ReportComposer;
import org.crampkit.handout.report.ReportFacts;
import org.crampkit.handout.report.ReportRtf;
import org.crampkit.handout.report.ReportText;
import org.crampkit.summary.EvidenceGrade;
import org.crampkit.summary.Summary;
import org.crampkit.wording.Wording;
import org.junit.jupiter.api.Test;

/** The clinician's report as paper and as text. */
class ReportComposerTests {

    private static final ReportComposer COMPOSER =
            new ReportComposer(Samples.TEMPLATES, new Wording(Samples.TEMPLATES), Samples.RENDERER);

    @Test
    void aFullReportIsOneAccessibleArchivablePage() throws Exception {
        PdfFile pdf = Samples.RENDERER.render(full().page());
        Files.createDirectories(Path.of("target/handouts"));
        Files.write(Path.of("target/handouts/report.pdf"), pdf.bytes());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(VeraPdf.brokenRules(pdf.bytes())).isEmpty();
    }

    @Test
    void pageTextAndRtfSayTheSame() throws Exception {
        ReportComposer.Made made = full();
        String page;
        try (var document = Loader.loadPDF(Samples.RENDERER.render(made.page()).bytes())) {
            page = squeezed(new PDFTextStripper().getText(document));
        }
        String text = squeezed(ReportText.of(made.report()));
        String rtf = squeezed(ReportRtf.of(made.report(), "A4"));
        said(made.report()).forEach(sentence -> {
            assertThat(page).contains(squeezed(sentence));
            assertThat(text).contains(squeezed(sentence));
            assertThat(rtf).contains(squeezed(escaped(sentence)));
        });
    }

    @Test
    void whatIsNotKnownIsNamedInWordsAndNotByColumns() {
        Wording wording = new Wording(Samples.TEMPLATES);
        List<String> fields = List.of(
                "addison",
                "alcohol_units_week",
                "birth_date",
                "falls_last_year",
                "foot_wound",
                "kidney_function",
                "medicines_started",
                "next_day_soreness",
                "night_status",
                "parathyroid_disease",
                "pregnant_weeks",
                "postpartum_weeks",
                "relief_tried",
                "thyroid_disease",
                "trigger");
        assertThat(fields).allMatch(field -> wording.staff().has("report.missing." + field));
        for (Symptom symptom : Symptom.values()) {
            assertThat(wording.staff().has("handout.symptoms." + symptom.name().toLowerCase(Locale.ROOT)))
                    .as(symptom.name())
                    .isTrue();
        }
    }

    @Test
    void eachSectionSaysItselfWhenItsDataAreTooFew() {
        Report report = report(Samples.noDiary(), Samples.flags()).report();
        assertThat(report.period()).containsExactly("No diary nights are stored, so no figure can be given.");
        assertThat(report.headlines()).allMatch(figure -> figure.value().equals("too few data"));
        assertThat(report.sections())
                .extracting(Report.Section::id)
                .containsExactly("calendar", "hours", "spread", "flags", "body", "medicines", "change", "given");
        assertThat(report.sections()).allMatch(section -> !section.lines().isEmpty());
    }

    @Test
    void aFlagNamesItsNightItsWordsAndItsStatus() {
        String flags = String.join("\n", lines(full().report(), "flags"));
        assertThat(flags).contains("EMERGENCY NOW", "RF-PE", "(open)", "“chest_pain”", "20 November 2026");
    }

    @Test
    void rtfIsAsciiAndKeepsItsBraces() {
        String rtf = ReportRtf.of(full().report(), "A4");
        assertThat(rtf).matches("[\\x00-\\x7f]*").startsWith("{\\rtf1").endsWith("}\n");
        assertThat(rtf.chars().filter(letter -> letter == '{').count())
                .isEqualTo(rtf.chars().filter(letter -> letter == '}').count());
    }

    private static ReportComposer.Made full() {
        return report(Samples.summary(EvidenceGrade.B, 26, 9), Samples.flags(Samples.chestPain()));
    }

    private static ReportComposer.Made report(Summary summary, FlagReport flags) {
        return COMPOSER.compose(new ReportFacts(
                new Diary(Samples.KEY, Profile.UNKNOWN, List.of(), List.of()),
                new Identity("Ana", "Beispiel"),
                summary,
                flags,
                List.of(new ReportFacts.Medicine("simvastatin", "M", null)),
                List.of(),
                List.of(),
                new ReportFacts.Given(Samples.TODAY.minusDays(40), "en", 14, false, List.of("STR-CALF")),
                Brand.load(Samples.TEMPLATES),
                Samples.TODAY,
                "9c0ffee0b1"));
    }

    private static Stream<String> said(Report report) {
        return Stream.of(
                        Stream.of(report.title(), report.patient(), report.footer()),
                        report.period().stream(),
                        report.headlines().stream().map(Report.Headline::value),
                        report.sections().stream().flatMap(section -> section.lines().stream()))
                .flatMap(part -> part);
    }

    private static List<String> lines(Report report, String id) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .flatMap(section -> section.lines().stream())
                .toList();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String escaped(String sentence) {
        StringBuilder out = new StringBuilder();
        for (char letter : sentence.toCharArray()) {
            out.append(letter < 0x80 ? String.valueOf(letter) : "\\u" + (int) (short) letter + "?");
        }
        return out.toString();
    }
}
