package org.crampkit.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits and quartiles against the vectors of the clinical reference 1.4 and hand calculations. */
class RateTests {

    @ParameterizedTest
    @CsvSource({"4,14,2.0,0.5,5.1", "6,14,3.0,1.1,6.5", "12,28,3.0,1.6,5.2", "0,14,0,0,1.8"})
    void weeklyRatesHaveTheExactPoissonLimitsOfTheReference(
            int events, int nights, double value, double low, double high) {
        Rate rate = Limits.weekly(events, nights, nights);

        assertThat(rate.value()).isCloseTo(value, within(0.05));
        assertThat(rate.low()).isCloseTo(low, within(0.05));
        assertThat(rate.high()).isCloseTo(high, within(0.05));
    }

    @Test
    void sharesHaveWilsonLimits() {
        Rate share = Limits.share(5, 10, 14);

        assertThat(share.value()).isEqualTo(0.5);
        assertThat(share.low()).isCloseTo(0.2366, within(0.0001));
        assertThat(share.high()).isCloseTo(0.7634, within(0.0001));
        assertThat(share.possible()).isEqualTo(14);
    }

    @Test
    void quartilesInterpolateBetweenNeighbours() {
        Spread spread = Spread.of(List.of(4.0, 1.0, 3.0, 2.0));

        assertThat(spread).isEqualTo(new Spread(2.5, 1.75, 3.25, 1, 4, 4));
    }

    @Test
    void aRatioOfEqualCountsHasTheLimitsOfClopperAndPearson() {
        Limits.Ratio ratio = Limits.ratio(Limits.weekly(10, 14, 14), Limits.weekly(10, 14, 14));

        assertThat(ratio.value()).isEqualTo(1.0);
        assertThat(ratio.low()).isCloseTo(0.3736, within(0.0005));
        assertThat(ratio.high()).isCloseTo(2.6770, within(0.001));
    }

    @Test
    void aRatioToZeroCrampsHasNoValueButALowerLimit() {
        Limits.Ratio ratio = Limits.ratio(Limits.weekly(0, 14, 14), Limits.weekly(8, 14, 14));

        assertThat(ratio.value()).isNull();
        assertThat(ratio.low()).isGreaterThan(1);
        assertThat(ratio.high()).isNull();
    }

    @Test
    void twoPeriodsWithoutCrampsHaveNoRatio() {
        Limits.Ratio ratio = Limits.ratio(Limits.weekly(0, 14, 14), Limits.weekly(0, 14, 14));

        assertThat(ratio).isEqualTo(new Limits.Ratio(null, null, null));
    }

    @ParameterizedTest
    @CsvSource({"6,6,D", "7,15,D", "7,14,C", "12,14,B", "11,14,C", "23,28,A", "22,28,C", "28,28,A", "13,13,C", "0,0,D"})
    void gradesFollowTheSettledOrder(int recorded, int possible, EvidenceGrade grade) {
        assertThat(EvidenceGrade.of(recorded, possible)).isEqualTo(grade);
    }
}
