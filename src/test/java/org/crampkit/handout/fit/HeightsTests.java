package org.crampkit.handout.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The room of the parts of a page: each ends where the next begins. */
class HeightsTests {

    private static final Heights HEIGHTS = new Heights(
            Map.of("foot", 6.0, "ACU-CALF", 200.0, "help", 300.0, "stretches", 500.0, "STR-CALF", 520.0), 700);

    @Test
    void theRunningFooterTakesNothingFromThePartThatItStandsIn() {
        assertThat(HEIGHTS.together(part -> !part.equals("foot"))).isEqualTo(700);
        assertThat(HEIGHTS.together(String::isEmpty)).isEqualTo(200);
    }

    @Test
    void pageOneEndsWithTheHelpLines() {
        assertThat(HEIGHTS.pageOne(part -> true)).isEqualTo(500);
        assertThat(HEIGHTS.pageOne(part -> !part.equals("ACU-CALF"))).isEqualTo(400);
    }

    @Test
    void aHeadingGoesOverWithWhatFollowsIt() {
        assertThat(HEIGHTS.pages(500, part -> true)).isEqualTo(2);
        assertThat(HEIGHTS.pages(700, part -> true)).isEqualTo(1);
        assertThat(HEIGHTS.pages(519, part -> true)).isEqualTo(2);
    }
}
