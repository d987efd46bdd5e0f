package org.crampkit.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.words.WordBook;
import org.crampkit.templates.TemplateFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as programs and people dress them. */
class WrittenDateTests {

    private static final DateText DATES = new DateText(new WordBook(TemplateFiles.shipped()));
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 2);

    private static DateRules rules(@Nullable DateOrder order) {
        return new DateRules(order, 0, 0, 2027);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026\u201111\u201102",
                "2026\u201211\u201302",
                "\uFEFF2026-11-02",
                "\u200E02.11.2026",
                "\u20602026-11-02\u200F",
                "=\"2026-11-02\"",
                "'2026-11-02",
                "2026-11-02 (Mon)",
                "Mo 02.11.2026",
                "2 novembre 2026",
                "20261102T023000Z",
                "2026-11-02T02:30:00+01:00[Europe/Berlin]"
            })
    void aClearDateIsReadWhateverStandsAroundIt(String text) {
        Moment moment = DATES.read(text, rules(null)).orNull();
        assertThat(moment == null ? null : moment.date()).as(text).isEqualTo(SECOND);
    }

    @Test
    void aFrenchFirstOfTheMonthIsRead() {
        Moment moment = DATES.read("1er novembre 2026", rules(null)).orNull();
        assertThat(moment == null ? null : moment.date()).isEqualTo(LocalDate.of(2026, 11, 1));
    }

    @ParameterizedTest
    @CsvSource({"Fr 02.11.2026", "2026-11-02 (Tue)", "'Tuesday, 2 November 2026'"})
    void aDateThatItsWeekdayContradictsIsNoDate(String text) {
        assertThat(DATES.read(text, rules(null)).code()).as(text).isEqualTo("CK-202");
    }

    @ParameterizedTest
    @CsvSource({"26-11-02", "26-11-03", "26/11/14"})
    void aShortDateLongPastIsNotGuessedWhereTheYearMayStandFirst(String text) {
        assertThat(DATES.readRecent(text, rules(DateOrder.DMY)).code()).isEqualTo("CK-201");
        assertThat(DATES.readRecent(text, rules(null)).code()).isEqualTo("CK-201");
        Moment told = DATES.readRecent(text, rules(DateOrder.YMD)).orNull();
        assertThat(told == null ? 0 : told.date().getYear()).isEqualTo(2026);
    }

    @ParameterizedTest
    @CsvSource({"14/11/26", "26/11/2014", "26-11-26", "14.11.26"})
    void otherShortDatesAreReadAsBefore(String text) {
        assertThat(DATES.readRecent(text, rules(DateOrder.DMY)).orNull())
                .as(text)
                .isNotNull();
    }
}
