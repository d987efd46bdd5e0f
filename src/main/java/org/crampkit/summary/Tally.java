package org.crampkit.summary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.crampkit.diary.Circumstances;
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
        List<Cramp> cramps =
                nights.stream().flatMap(night -> night.cramps().stream()).toList();
        int recorded = (int) nights.stream().filter(Night::recorded).count();
        int crampNights = (int) nights.stream()
                .filter(night -> night.status() == NightStatus.CRAMP)
                .count();
        int episodes = nights.stream().mapToInt(Night::episodes).sum();
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
        int severe = (int) known.stream().filter(nrs -> nrs >= SEVERE).count();
        return grade() == EvidenceGrade.D || known.isEmpty() ? null : Limits.share(severe, known.size(), episodes);
    }

    /** Nights woken by a cramp; a recorded night without a cramp is a night not woken by one. */
    @Nullable
    Rate nightsWokenPerWeek() {
        int woken = 0;
        int known = 0;
        for (Night night : nights) {
            Answer answer = woke(night);
            woken += answer == Answer.YES ? 1 : 0;
            known += answer == Answer.UNKNOWN ? 0 : 1;
        }
        boolean enough = grade() != EvidenceGrade.D && known >= EvidenceGrade.FEWEST_NIGHTS;
        return enough ? Limits.weekly(woken, known, period.nights()) : null;
    }

    private static Answer woke(Night night) {
        if (night.status() != NightStatus.CRAMP) {
            return night.recorded() ? Answer.NO : Answer.UNKNOWN;
        }
        List<Answer> answers = night.cramps().stream().map(Cramp::woke).toList();
        if (answers.contains(Answer.YES)) {
            return Answer.YES;
        }
        return answers.isEmpty() || answers.contains(Answer.UNKNOWN) ? Answer.UNKNOWN : Answer.NO;
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
        return cramps.stream()
                .map(Cramp::duration)
                .filter(Objects::nonNull)
                .map(minutes -> minutes.low())
                .toList();
    }

    List<Double> pain() {
        return cramps.stream()
                .map(Cramp::pain)
                .filter(Objects::nonNull)
                .map(pain -> (double) pain.nrs())
                .toList();
    }

    /** The worst sleep disturbance of each night that has one. */
    List<Double> sleepDisturbance() {
        List<Double> values = new ArrayList<>();
        for (Night night : nights) {
            night.entries().stream()
                    .map(entry -> entry.circumstances().sleepDisturbance())
                    .filter(Objects::nonNull)
                    .mapToDouble(Integer::doubleValue)
                    .max()
                    .ifPresent(values::add);
        }
        return values;
    }

    /** Cramps of more than ten minutes; of a range the larger number counts. */
    int overTenMinutes() {
        return (int) cramps.stream()
                .map(Cramp::duration)
                .filter(minutes -> minutes != null && minutes.high() > LONG_MINUTES)
                .count();
    }

    <K extends Enum<K>> Map<K, Integer> crampsBy(Class<K> type, Function<Cramp, K> key) {
        Map<K, Integer> counts = new EnumMap<>(type);
        cramps.forEach(cramp -> counts.merge(key.apply(cramp), 1, Integer::sum));
        return counts;
    }

    List<Integer> onsetHours() {
        List<Integer> hours = new ArrayList<>(Collections.nCopies(HOURS_A_DAY, 0));
        cramps.stream()
                .map(cramp -> cramp.onset().time())
                .filter(Objects::nonNull)
                .forEach(time -> hours.set(time.getHour(), hours.get(time.getHour()) + 1));
        return hours;
    }

    Map<Trigger, Integer> triggers() {
        Map<Trigger, Integer> counts = new EnumMap<>(Trigger.class);
        for (Night night : nights) {
            night.entries().stream()
                    .map(Entry::circumstances)
                    .flatMap(around -> around.triggers().stream())
                    .distinct()
                    .forEach(trigger -> counts.merge(trigger, 1, Integer::sum));
        }
        return counts;
    }

    Map<Relief, ReliefCount> relief() {
        Map<Relief, ReliefCount> counts = new EnumMap<>(Relief.class);
        for (Cramp cramp : cramps) {
            Integer effect = cramp.reliefEffect();
            int helped = effect != null && effect >= HELPED ? 1 : 0;
            cramp.relief().stream()
                    .filter(relief -> relief != Relief.NONE)
                    .distinct()
                    .forEach(relief -> counts.merge(relief, new ReliefCount(1, helped), ReliefCount::plus));
        }
        return counts;
    }

    int afterSorenessOver24h() {
        return (int) nights.stream()
                .filter(night -> night.entries().stream()
                        .map(Entry::circumstances)
                        .map(Circumstances::soreness)
                        .anyMatch(sore -> sore == Soreness.FROM_24_TO_48H || sore == Soreness.OVER_48H))
                .count();
    }
}
