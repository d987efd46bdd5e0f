package org.crampkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.rendering.ImageType;
import org.crampkit.templates.TemplateFiles;
import org.junit.jupiter.api.Test;

/** A page in Arabic, from right to left, with a font that a clinic adds: a sample to prove the way, not a language pack. */
class RightToLeftTests {

    private static final Path SAMPLE = Path.of("src/test/resources/arabic");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void anArabicPageIsJoinedAndRunsFromTheRightAsItWasLookedAt() throws Exception {
        PdfFile pdf = sample(new PdfRenderer(TemplateFiles.overriddenBy(SAMPLE)));
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(PageImages.difference(
                        PageImages.of(pdf.bytes(), 50, ImageType.GRAY).get(0),
                        Path.of("src/test/resources/pages/arabic-1.png")))
                .isEmpty();
    }

    @Test
    void anArabicPageIsAccessibleAndArchivable() throws Exception {
        PdfFile pdf = sample(new PdfRenderer(TemplateFiles.overriddenBy(SAMPLE)));
        assertThat(VeraPdf.brokenRules(pdf.bytes())).isEmpty();
        assertThat(ReadingOrder.of(pdf.bytes()).headings()).containsExactly("H1", "H2", "H2");
    }

    private static PdfFile sample(PdfRenderer renderer) throws Exception {
        String xhtml = Files.readString(SAMPLE.resolve("sample.xhtml"));
        return renderer.render(new Page(xhtml, "خطتك لتقلصات الساق ليلا", "ar", "Example Clinic", TODAY, "sample"));
    }
}
