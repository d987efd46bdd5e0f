package org.crampkit.workflow.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.crampkit.handout.Handout;
import org.crampkit.handout.HandoutFacts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the pages of the usual sheets hold within their budget (clinic rule). */
class SheetRoomTests {

    private static PaperClinic clinic;

    @BeforeAll
    static void open() {
        clinic = new PaperClinic();
    }

    @AfterAll
    static void close() {
        clinic.close();
    }

    @ParameterizedTest
    @CsvSource({"P-001", "P-002", "P-005", "P-006", "P-007", "P-008", "P-010", "P-013"})
    void theUsualSheetShowsTwoStretchesBesideTheRescueCard(String patient) {
        for (String language : new String[] {"en", "es"}) {
            Handout sheet = PaperClinic.handout(clinic.facts(patient, language, 14, PaperClinic.brand("A4")));
            assertThat(sheet.chosen().stream().filter(line -> line.id().startsWith("STR-")))
                    .as(language)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(pages(sheet)).isLessThanOrEqualTo(3);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, 12", "en, 16", "en, 20", "es, 12", "es, 16", "es, 18", "es, 20"})
    void anEasyReadSheetIsSixPagesAtMost(String language, int size) {
        assertThat(pages(PaperClinic.handout(easy(language, size)))).isLessThanOrEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"en, 20, 6", "es, 20, 6", "en, 28, 10", "es, 28, 10"})
    void largePrintKeepsItsPages(String language, int size, int most) {
        assertThat(pages(PaperClinic.handout(clinic.facts("P-001", language, size, PaperClinic.brand("A4")))))
                .isLessThanOrEqualTo(most);
    }

    @Test
    void anEasyReadSheetShowsAPictureForEachThingToDoAtNight() {
        String page = PaperClinic.handout(easy("en", 16)).page().xhtml();
        assertThat(page.split("<svg", -1).length - 1)
                .as("logo, cramp, stretch, position")
                .isEqualTo(4);
        assertThat(page).contains("class=\"picture\"");
    }

    private static HandoutFacts easy(String language, int size) {
        return clinic.walkIn(Map.of("age", "70", "sex", "F", "reading_format", "easy-read"), language, size);
    }

    private static int pages(Handout sheet) {
        return PaperClinic.BOOKS.renderer().pages(sheet.page());
    }
}
