package org.crampkit.audit.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.crampkit.audit.cycle.RunChart.Signal;
import org.junit.jupiter.api.Test;

class RunChartTests {

    @Test
    void sixMonthsInARowOnOneSideAreAShift() {
        assertThat(chart(3, 2, 3, 2, 3, 1, 1, 1, 1, 1, 1, 4, 4, 4).signals()).contains(Signal.SHIFT);
    }

    @Test
    void fiveRisingMonthsAreATrendAndEqualOnesCountOnce() {
        assertThat(chart(2, 1, 2, 1, 1.1, 1.2, 1.2, 1.3, 1.4, 1.2, 2, 1).signals())
                .contains(Signal.TREND);
        assertThat(chart(2, 1, 2, 1, 1.1, 1.2, 1.2, 1.3, 1.0, 1.2, 2, 1).signals())
                .doesNotContain(Signal.TREND);
    }

    @Test
    void tooFewCrossingsAreSeldomChance() {
        assertThat(chart(1, 1.1, 1, 1.2, 1, 3, 3.1, 3, 3.2, 3).signals()).contains(Signal.RUNS);
        assertThat(chart(1, 3, 1.1, 1, 3, 3.1, 1, 3, 1.2, 3).signals()).doesNotContain(Signal.RUNS);
    }

    @Test
    void oneMonthFarFromAllOthersStandsOut() {
        assertThat(chart(2, 2.1, 1.9, 2, 2.2, 1.8, 2, 9, 2.1, 2).signals()).contains(Signal.ASTRONOMICAL);
    }

    @Test
    void underTenMonthsNoRuleIsAppliedAndUnderTwelveNoLimitIsDrawn() {
        assertThat(chart(1, 1, 1, 1, 1, 1, 9, 9, 9).signals()).isEmpty();
        assertThat(chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1).upper()).isNull();
        RunChart twelve = chart(1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2);
        assertThat(twelve.upper()).isCloseTo(1.5 + 2.66, within(1e-9));
        assertThat(twelve.lower()).isZero();
        assertThat(twelve.median()).isEqualTo(1.5);
    }

    private static RunChart chart(double... values) {
        List<RunChart.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new RunChart.Point(YearMonth.of(2025, 1).plusMonths(i).toString(), values[i]));
        }
        return RunChart.of(points);
    }
}
