package org.crampkit.intake.rows;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.jspecify.annotations.Nullable;

/** What a row says of one cramp, while it is read. */
final class CrampDraft {

    Onset onset = Onset.UNKNOWN;

    @Nullable
    LocalDate onsetDate;

    @Nullable
    Minutes duration;

    @Nullable
    Pain pain;

    BodySite site = BodySite.UNKNOWN;
    Side side = Side.UNKNOWN;
    Answer woke = Answer.UNKNOWN;

    @Nullable
    Set<Relief> relief;

    @Nullable
    Integer reliefEffect;

    boolean saysNone;
    boolean stroke;

    void relief(List<Relief> more) {
        if (relief == null) {
            relief = new LinkedHashSet<>();
        }
        relief.addAll(more);
    }

    /** Returns whether anything is said that only a cramp has: a start, a length, pain above 0, a place or a side. */
    boolean told() {
        boolean hurt = pain != null && pain.nrs() > 0;
        boolean lasted = duration != null && duration.high() > 0;
        return !onset.equals(Onset.UNKNOWN) || lasted || hurt || site != BodySite.UNKNOWN || side != Side.UNKNOWN;
    }

    /** Returns whether nothing but "no pain" or the like is said. */
    boolean deniesCramp() {
        boolean painless = pain != null && pain.nrs() == 0;
        boolean momentless = duration != null && duration.high() == 0;
        return !told() && (saysNone || painless || momentless);
    }

    Cramp cramp() {
        List<Relief> tried = relief == null ? List.of() : List.copyOf(relief);
        return new Cramp(onset, duration, pain, site, side, woke, tried, reliefEffect);
    }
}
