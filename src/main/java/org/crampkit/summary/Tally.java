package org.crampkit.summary;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Pain;
import org.jspecify.annotations.Nullable;

/** The counts of one period. */
record Tally(Period period, List<Night> nights, List<Cramp> cramps, int recorded, int crampNights, int episodes) {

    /** A cramp that reaches this is severe (clinical reference 1.5). */
    private static final int SEVERE = 7;

    private static final int LONG_MINUTES = 10;
    private static final int HELPED = 2;
    private static final int HOURS_A_DAY = 24;

    static Tally of(Diary diary, Period period) {
        List<Night> nights = diary.nightsIn(period);
        List<Cramp> cramps = new ArrayList<>();
        int recorded = 0;
        int crampNights = 0;
        int episodes = 0;
        for (Night night : nights) {
            for (Entry entry : night.entries()) {
                Cramp cramp = entry.cramp();
                if (cramp != null) {
                    cramps.add(cramp);
                }
            }
            recorded += night.recorded() ? 1 : 0;
            crampNights += night.status() == NightStatus.CRAMP ? 1 : 0;
            episodes += night.episodes();
        }
        return new Tally(period, nights, cramps, recorded, crampNights, episodes);
    }

    EvidenceGrade grade() {
        return EvidenceGrade.of(recorded, period.nights());
    }

    @Nullable
    Rate crampsPerWeek() {
        return grade() == EvidenceGrade.D ? null : Limits.weekly(episodes, recorded, period.nights());
    }

    @Nullable
    Rate crampNightShare() {
        return grade() == EvidenceGrade.D ? null : Limits.share(crampNights, recorded, period.nights());
    }

    @Nullable
    Rate severeShare() {
        List<Double> known = pain();
        if (grade() == EvidenceGrade.D || known.isEmpty()) {
            return null;
        }
        int severe = 0;
        for (double nrs : known) {
            severe += nrs >= SEVERE ? 1 : 0;
        }
        return Limits.share(severe, known.size(), episodes);
    }

    /**
     * Nights woken by a cramp; a recorded night without a cramp is a night not woken by one. The nights where it is not
     * known all had a cramp, so what is left looks calmer than the diary is: known for less than half of the nights with
     * cramp, no rate is given (clinic rule, as row 1.4 gives none for a diary less than half recorded).
     */
    @Nullable
    Rate nightsWokenPerWeek() {
        int woken = 0;
        int known = 0;
        for (Night night : nights) {
            Answer answer = woke(night);
            woken += answer == Answer.YES ? 1 : 0;
            known += answer == Answer.UNKNOWN ? 0 : 1;
        }
        boolean told = (recorded - known) * 2 <= crampNights;
        boolean enough = grade() != EvidenceGrade.D && known >= EvidenceGrade.FEWEST_NIGHTS;
        return told && enough ? Limits.weekly(woken, known, period.nights()) : null;
    }

    private static Answer woke(Night night) {
        if (night.status() != NightStatus.CRAMP) {
            return night.recorded() ? Answer.NO : Answer.UNKNOWN;
        }
        List<Cramp> cramps = night.cramps();
        boolean open = cramps.isEmpty();
        for (Cramp cramp : cramps) {
            if (cramp.woke() == Answer.YES) {
                return Answer.YES;
            }
            open |= cramp.woke() == Answer.UNKNOWN;
        }
        return open ? Answer.UNKNOWN : Answer.NO;
    }

    @Nullable
    Integer longestCrampFreeRun() {
        int longest = 0;
        int run = 0;
        LocalDate previous = null;
        for (Night night : nights) {
            boolean next = previous != null && previous.plusDays(1).equals(night.date());
            run = night.status() == NightStatus.NO_CRAMP ? (next ? run : 0) + 1 : 0;
            longest = Math.max(longest, run);
            previous = night.date();
        }
        return recorded == 0 ? null : longest;
    }

    /** Minutes of each cramp; of a range the smaller number, as in the reply of an import. */
    List<Double> minutes() {
        List<Double> values = new ArrayList<>(cramps.size());
        for (Cramp cramp : cramps) {
            Minutes minutes = cramp.duration();
            if (minutes != null) {
                values.add(minutes.low());
            }
        }
        return values;
    }

    List<Double> pain() {
        List<Double> values = new ArrayList<>(cramps.size());
        for (Cramp cramp : cramps) {
            Pain pain = cramp.pain();
            if (pain != null) {
                values.add((double) pain.nrs());
            }
        }
        return values;
    }

    /** The worst sleep disturbance of each night that has one. */
    List<Double> sleepDisturbance() {
        List<Double> values = new ArrayList<>();
        for (Night night : nights) {
            int worst = -1;
            for (Entry entry : night.entries()) {
                Integer told = entry.circumstances().sleepDisturbance();
                worst = told == null ? worst : Math.max(worst, told);
            }
            if (worst >= 0) {
                values.add((double) worst);
            }
        }
        return values;
    }

    /** Cramps of more than ten minutes; of a range the larger number counts. */
    int overTenMinutes() {
        int longOnes = 0;
        for (Cramp cramp : cramps) {
            Minutes minutes = cramp.duration();
            longOnes += minutes != null && over(minutes) ? 1 : 0;
        }
        return longOnes;
    }

    private static boolean over(Minutes minutes) {
        return minutes.open() ? minutes.low() >= LONG_MINUTES : minutes.high() > LONG_MINUTES;
    }

    <K extends Enum<K>> Map<K, Integer> crampsBy(Class<K> type, Function<Cramp, K> key) {
        Map<K, Integer> counts = new EnumMap<>(type);
        cramps.forEach(cramp -> counts.merge(key.apply(cramp), 1, Integer::sum));
        return counts;
    }

    List<Integer> onsetHours() {
        int[] counts = new int[HOURS_A_DAY];
        for (Cramp cramp : cramps) {
            LocalTime time = cramp.onset().time();
            if (time != null) {
                counts[time.getHour()]++;
            }
        }
        List<Integer> hours = new ArrayList<>(HOURS_A_DAY);
        for (int count : counts) {
            hours.add(count);
        }
        return hours;
    }

    Map<Trigger, Integer> triggers() {
        Map<Trigger, Integer> counts = new EnumMap<>(Trigger.class);
        for (Night night : nights) {
            Set<Trigger> named = EnumSet.noneOf(Trigger.class);
            for (Entry entry : night.entries()) {
                named.addAll(entry.circumstances().triggers());
            }
            for (Trigger trigger : named) {
                counts.merge(trigger, 1, Integer::sum);
            }
        }
        return counts;
    }

    Map<Relief, ReliefCount> relief() {
        Map<Relief, ReliefCount> counts = new EnumMap<>(Relief.class);
        for (Cramp cramp : cramps) {
            Integer effect = cramp.reliefEffect();
            int helped = effect != null && effect >= HELPED ? 1 : 0;
            Set<Relief> tried = EnumSet.noneOf(Relief.class);
            tried.addAll(cramp.relief());
            tried.remove(Relief.NONE);
            for (Relief relief : tried) {
                counts.merge(relief, new ReliefCount(1, helped), ReliefCount::plus);
            }
        }
        return counts;
    }

    int afterSorenessOver24h() {
        int sore = 0;
        for (Night night : nights) {
            sore += soreForLong(night) ? 1 : 0;
        }
        return sore;
    }

    private static boolean soreForLong(Night night) {
        for (Entry entry : night.entries()) {
            Soreness told = entry.circumstances().soreness();
            if (told == Soreness.FROM_24_TO_48H || told == Soreness.OVER_48H) {
                return true;
            }
        }
        return false;
    }
}
