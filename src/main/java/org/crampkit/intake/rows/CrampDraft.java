package org.crampkit.intake.rows;

import java.time.LocalDate;
import java.time.LocalTime;
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
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.sheet.Cell;
import org.jspecify.annotations.Nullable;

/** What a row says of one cramp, while it is read. */
final class CrampDraft {

    private static final int DAY = 24 * 60;

    /** Minutes from a start to an end above which the end is taken to lie before the start (clinic rule). */
    private static final int LONGEST = 12 * 60;

    Onset onset = Onset.UNKNOWN;

    /** The starts of several cramps that one cell names. */
    List<Onset> starts = List.of();

    /** Whether each of these is a cramp of its own. */
    boolean split;

    /** Whether the cell of the start names the end too. */
    boolean spanned;

    @Nullable
    LocalDate onsetDate;

    @Nullable
    LocalTime end;

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

    /** Takes the length from start to end; an end before the start is rejected, another length than the one given is told. */
    void ended(MappedColumn column, Cell cell, Problems problems) {
        LocalTime start = onset.time();
        LocalTime last = end;
        if (start == null || last == null) {
            return;
        }
        int minutes =
                Math.floorMod((int) java.time.Duration.between(start, last).toMinutes(), DAY);
        if (minutes > LONGEST) {
            problems.take("CK-226", column, cell);
        } else if (duration == null) {
            duration = minutes == 0 ? new Minutes(0, 1) : Minutes.of(minutes);
        } else if (minutes < duration.low() - 1 || minutes > duration.high() + 1) {
            problems.take("CK-328", column, cell);
        }
    }

    /** Returns the minutes from a start to an end, past midnight too. */
    static int minutes(Onset start, Onset end) {
        LocalTime first = start.time();
        LocalTime last = end.time();
        return first == null || last == null
                ? DAY
                : Math.floorMod((int) java.time.Duration.between(first, last).toMinutes(), DAY);
    }

    /** Returns when it began; of several starts the first. */
    Onset began() {
        return starts.isEmpty() ? onset : starts.get(0);
    }

    /** Returns whether some of several starts lie before noon and some after, so that a calendar date gives them two nights. */
    boolean aroundNoon() {
        long early = starts.stream()
                .map(Onset::time)
                .filter(time -> time != null && time.isBefore(LocalTime.NOON))
                .count();
        return early > 0 && early < starts.size();
    }

    /** Returns whether something is said that one cramp has and another need not have: a length, pain, waking, what helped. */
    boolean detailed() {
        boolean lasted = duration != null || end != null;
        return lasted || pain != null || woke != Answer.UNKNOWN || relief != null || reliefEffect != null;
    }

    /** Returns whether anything is said that only a cramp has: a start, a length, pain above 0, a place or a side. */
    boolean told() {
        boolean hurt = pain != null && pain.nrs() > 0;
        boolean lasted = duration != null && duration.high() > 0;
        return !began().equals(Onset.UNKNOWN) || lasted || hurt || site != BodySite.UNKNOWN || side != Side.UNKNOWN;
    }

    /** Returns whether nothing but "no pain" or the like is said. */
    boolean deniesCramp() {
        boolean painless = pain != null && pain.nrs() == 0;
        boolean momentless = duration != null && duration.high() == 0;
        return !told() && (saysNone || painless || momentless);
    }

    Cramp cramp() {
        return cramp(onset);
    }

    /** Returns the cramp with this start. */
    Cramp cramp(Onset onset) {
        List<Relief> tried = relief == null ? List.of() : List.copyOf(relief);
        return new Cramp(onset, duration, pain, site, side, woke, tried, reliefEffect);
    }
}
