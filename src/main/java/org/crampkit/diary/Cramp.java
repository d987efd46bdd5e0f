package org.crampkit.diary;

import java.util.List;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.jspecify.annotations.Nullable;

/**
 * One cramp.
 *
 * @param onset when it began
 * @param duration how long it lasted, null where unknown
 * @param pain how bad it was, null where unknown
 * @param site where it was
 * @param side on which side
 * @param woke whether it woke the patient
 * @param relief what was tried; empty where not recorded
 * @param reliefEffect 0 none, 1 little, 2 some, 3 complete; null where unknown
 */
public record Cramp(
        Onset onset,
        @Nullable Minutes duration,
        @Nullable Pain pain,
        BodySite site,
        Side side,
        Answer woke,
        List<Relief> relief,
        @Nullable Integer reliefEffect) {

    /** A cramp of which nothing more is known. */
    public static final Cramp UNDESCRIBED =
            new Cramp(Onset.UNKNOWN, null, null, BodySite.UNKNOWN, Side.UNKNOWN, Answer.UNKNOWN, List.of(), null);

    /** Copies the list. */
    public Cramp {
        relief = List.copyOf(relief);
    }
}
