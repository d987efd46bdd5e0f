package org.crampkit.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.rendering.ImageType;
import org.crampkit.document.Page;
import org.crampkit.document.PageImages;
import org.crampkit.handout.HandoutFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page of six invented patients, and one of each other paper, is as it was when somebody looked at it. */
class ReferencePagesTests {

    private static final Path KEPT = Path.of("src/test/resources/pages");
    private static final int DPI = 50;
    private static final int README_DPI = 90;

    private static PaperClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new PaperClinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    /** Pages: two sides and the chart at 14 pt, one when held, eight at 24 pt (clinic rule). */
    @ParameterizedTest
    @CsvSource({
        "emergency, P-015, en, 14, 1",
        "pregnant, P-002, en, 14, 3",
        "dialysis, P-003, en, 14, 3",
        "large-print, P-004, en, 24, 8",
        "spanish, P-005, es, 14, 3",
        "no-cramps, P-011, en, 14, 3"
    })
    void handoutIsAsItWasLookedAtAndKeepsItsPages(String name, String patient, String language, int size, int pages)
            throws IOException {
        HandoutFacts facts = clinic.facts(patient, language, size, PaperClinic.brand("A4"));
        assertThat(same(name, PaperClinic.handout(facts).page())).isLessThanOrEqualTo(pages);
    }

    @Test
    void theOtherPapersAreAsTheyWereLookedAt() throws IOException {
        HandoutFacts walkIn = clinic.walkIn(Map.of("age", "70", "sex", "F", "reading_format", "easy-read"), "en", 16);
        assertThat(same("easy-read", PaperClinic.handout(walkIn).page())).isLessThanOrEqualTo(6);
        same("clinic-copy", PaperClinic.clinicCopy(clinic.facts("P-005", "es", 14, PaperClinic.brand("A4"))));
        assertThat(same(
                        "report",
                        clinic.report("P-001", PaperClinic.brand("A4")).page()))
                .isEqualTo(1);
        assertThat(same(
                        "report-few-data",
                        clinic.report("P-003", PaperClinic.brand("Letter")).page()))
                .isEqualTo(1);
        same("blank-diary", PaperClinic.BOOKS.forms().page(PaperClinic.form("en", 12, "A4"), PaperClinic.TODAY, false));
    }

    @Test
    void theReadmeShowsThePresentPages() throws IOException {
        HandoutFacts facts = clinic.facts("P-001", "en", 14, PaperClinic.brand("A4"));
        List<String> differences = new ArrayList<>();
        differences.add(shown("handout.png", PaperClinic.handout(facts).page()));
        differences.add(shown(
                "report.png", clinic.report("P-001", PaperClinic.brand("A4")).page()));
        assertThat(differences).containsOnly("");
    }

    private static String shown(String name, Page page) throws IOException {
        byte[] pdf = PaperClinic.BOOKS.renderer().render(page).bytes();
        BufferedImage first = PageImages.of(pdf, README_DPI, ImageType.RGB).get(0);
        return PageImages.difference(first, Path.of("src/docs").resolve(name));
    }

    /** Compares every page, and returns how many there are. */
    private static int same(String name, Page page) throws IOException {
        byte[] pdf = PaperClinic.BOOKS.renderer().render(page).bytes();
        List<BufferedImage> images = PageImages.of(pdf, DPI, ImageType.GRAY);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            differences.add(PageImages.difference(images.get(i), KEPT.resolve(name + "-" + (i + 1) + ".png")));
        }
        assertThat(KEPT.resolve(name + "-" + (images.size() + 1) + ".png")).doesNotExist();
        assertThat(differences).containsOnly("");
        return images.size();
    }
}
