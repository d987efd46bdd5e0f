package org.crampkit.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.crampkit.diary.Period;
import org.crampkit.flags.InventedDiary;
import org.junit.jupiter.api.Test;

/** Two like periods compared: the words of the clinical reference 1.6. */
class ComparisonTests {

    private static final LocalDate FIRST = InventedDiary.FIRST;

    private static Change change(InventedDiary diary, int boundary) {
        return Summarizer.summarize(diary.build(), null, FIRST.plusDays(boundary), InventedDiary.TODAY)
                .change();
    }

    @Test
    void halfAsManyCrampsAreClearlyFewer() {
        Change change = change(
                new InventedDiary().cramps(0, 7).free(8, 13).cramps(14, 16).free(17, 27), 14);

        assertThat(change.before()).isEqualTo(new Period(FIRST, FIRST.plusDays(13)));
        assertThat(change.after()).isEqualTo(new Period(FIRST.plusDays(14), FIRST.plusDays(27)));
        assertThat(change.rateRatio()).isEqualTo(3 / 8.0);
        assertThat(change.label()).isEqualTo("CLEARLY_FEWER");
    }

    @Test
    void aQuarterAndOneAWeekFewerAreFewer() {
        assertThat(change(
                                new InventedDiary()
                                        .cramps(0, 7)
                                        .free(8, 13)
                                        .cramps(14, 18)
                                        .free(19, 27),
                                14)
                        .label())
                .isEqualTo("FEWER");
    }

    @Test
    void lessThanOneAWeekIsNoClearChange() {
        assertThat(change(
                                new InventedDiary()
                                        .cramps(0, 1)
                                        .free(2, 14)
                                        .cramps(15, 15)
                                        .free(16, 29),
                                15)
                        .label())
                .isEqualTo("NO_CLEAR_CHANGE");
    }

    @Test
    void moreCrampsAreTheMirror() {
        assertThat(change(
                                new InventedDiary()
                                        .cramps(0, 2)
                                        .free(3, 13)
                                        .cramps(14, 21)
                                        .free(22, 27),
                                14)
                        .label())
                .isEqualTo("CLEARLY_MORE");
    }

    @Test
    void tooFewNightsOnOneSideCannotBeCompared() {
        Change change = change(new InventedDiary().cramps(0, 6).free(7, 27), 7);

        assertThat(change.label()).isEqualTo("NOT_ENOUGH_NIGHTS");
        assertThat(change.rateRatio()).isNull();
        assertThat(change.before().nights()).isEqualTo(change.after().nights());
    }

    @Test
    void aGapBetweenTwoDiariesIsNotPartOfEitherPeriod() {
        Change change = change(new InventedDiary().cramps(0, 13).free(40, 53), 40);

        assertThat(change.before()).isEqualTo(new Period(FIRST, FIRST.plusDays(13)));
        assertThat(change.after().from()).isEqualTo(FIRST.plusDays(40));
    }

    @Test
    void aDateOutsideTheDiarySaysThatThereIsNothingToCompare() {
        Summary summary = Summarizer.summarize(
                new InventedDiary().free(0, 13).build(), null, FIRST.minusDays(3), InventedDiary.TODAY);

        assertThat(summary.change()).isNull();
        assertThat(summary.withheld()).containsEntry("change", "nothing-to-compare");
    }
}
