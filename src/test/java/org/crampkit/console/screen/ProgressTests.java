package org.crampkit.console.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.crampkit.console.ExitCode;
import org.crampkit.console.line.Manner;
import org.crampkit.console.screen.Screen.Colour;
import org.crampkit.workflow.ClinicClock;
import org.crampkit.workflow.ahead.Progress;
import org.junit.jupiter.api.Test;

class ProgressTests {

    private static final int MANY = 10_000;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Screen screen(Colour colour, boolean json) {
        Screen screen = new Screen(out, err, new ClinicClock(Clock.systemUTC()), colour);
        screen.begin(new Manner(null, null, null, null, json, false, true, null));
        return screen;
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aLongWorkIsDrawnAHundredTimesAtMostAndTheBarGoesAway() {
        Screen screen = screen(Colour.ALLOWED, false);
        for (int done = 1; done <= MANY; done++) {
            screen.progress(done, MANY, Progress.Counted.ROWS);
        }
        assertThat(said())
                .contains("[###############...............] 5,000 / 10,000 rows")
                .endsWith(" \r");
        assertThat(said().split("\r  \\[", -1)).hasSizeLessThanOrEqualTo(101);
        assertThat(out.size()).isZero();
    }

    @Test
    void withoutATerminalUnderJsonAndForAShortWorkNothingIsDrawn() {
        Screen piped = screen(Colour.NEVER, false);
        Screen json = screen(Colour.ALLOWED, true);
        Screen brief = screen(Colour.ALLOWED, false);
        for (int done = 1; done <= MANY; done++) {
            piped.progress(done, MANY, Progress.Counted.ROWS);
            json.progress(done, MANY, Progress.Counted.ROWS);
            brief.progress(Math.min(done, 300), 300, Progress.Counted.ROWS);
        }
        assertThat(said()).isEmpty();
        assertThat(out.size()).isZero();
    }

    @Test
    void whatGoesWrongHalfWayIsSaidOnALineOfItsOwn() {
        Screen screen = screen(Colour.ALLOWED, false);
        screen.progress(4_000, MANY, Progress.Counted.ROWS);
        screen.fail("CK-602", "The store is damaged.", ExitCode.UNSAFE);
        assertThat(said()).containsPattern("10,000 rows\r +\rThe store is damaged. \\(CK-602\\)\\R$");
    }
}
