package org.crampkit.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.advice.condition.Situation;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.diary.Period;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.Flag;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.FlagStatus;
import org.crampkit.flags.NotAssessed;
import org.crampkit.flags.PossibleFlag;
import org.crampkit.flags.Tier;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.EvidenceGrade;
import org.crampkit.summary.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An invented patient with 14 nights written down, cramps on 7 of them. "healthy" is a man of 40 of whom everything was
 * asked and is well; "unknown" is somebody of whom nothing was asked.
 */
final class Someone {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate FIRST_NIGHT = LocalDate.of(2026, 10, 15);
    private static final PatientKey KEY = new PatientKey("P001");

    private final Map<String, String> facts = new HashMap<>();
    private final List<Flag> flags = new ArrayList<>();
    private final List<PossibleFlag> possible = new ArrayList<>();

    private Someone(Map<String, String> facts) {
        this.facts.putAll(facts);
    }

    static Someone healthy() {
        return new Someone(Map.ofEntries(
                Map.entry("age", "40"),
                Map.entry("sex", "M"),
                Map.entry("pregnant", "0"),
                Map.entry("breastfeeding", "no"),
                Map.entry("conditions", ""),
                Map.entry("others", "no"),
                Map.entry("medicines", "none"),
                Map.entry("allergies", "none"),
                Map.entry("kidney", "normal"),
                Map.entry("fluid-limit", "0"),
                Map.entry("can-stand", "yes"),
                Map.entry("falls", "0"),
                Map.entry("surgery-weeks", "9999"),
                Map.entry("alcohol", "0"),
                Map.entry("weight", "70"),
                Map.entry("no-symptoms", "yes")));
    }

    static Someone unknown() {
        return new Someone(Map.of());
    }

    Someone with(String fact, String value) {
        Someone other = new Someone(facts);
        other.flags.addAll(flags);
        other.possible.addAll(possible);
        if (value.equals("?")) {
            other.facts.remove(fact);
        } else {
            other.facts.put(fact, value);
        }
        return other;
    }

    Someone withFlag(String id, Tier tier, FlagStatus status) {
        Someone other = with("flagged", "yes");
        other.flags.add(new Flag(
                id, tier, status, "title", List.of(new Evidence(null, "conditions", "x", null)), List.of("source")));
        return other;
    }

    Someone withPossibleFlag(String id, Tier tier, FlagStatus status) {
        Someone other = with("flagged", "yes");
        other.possible.add(new PossibleFlag(id, tier, status, "words", null, null));
        return other;
    }

    Plan plan(AdviceLibrary library, Wishes wishes) {
        Diary diary = diary();
        return library.plan(diary, summary(diary), flagReport(), wishes, TODAY);
    }

    Plan plan(AdviceLibrary library) {
        return plan(library, new Wishes(List.of(), List.of(), fact("country", "US"), ""));
    }

    private String fact(String name, String otherwise) {
        return facts.getOrDefault(name, otherwise);
    }

    private @Nullable Integer number(String name) {
        return facts.containsKey(name) ? Integer.valueOf(facts.get(name)) : null;
    }

    private @Nullable Double amount(String name) {
        return facts.containsKey(name) ? Double.valueOf(facts.get(name)) : null;
    }

    private Answer answer(String name) {
        return switch (fact(name, "")) {
            case "yes" -> Answer.YES;
            case "no" -> Answer.NO;
            default -> Answer.UNKNOWN;
        };
    }

    private List<String> list(String name) {
        List<String> words = new ArrayList<>();
        for (String word : fact(name, "").split("[;,]")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return words;
    }

    private Map<Condition, Answer> conditions() {
        Map<Condition, Answer> known = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            if (answer("others") == Answer.NO) {
                known.put(condition, Answer.NO);
            }
            if (list("conditions").contains(condition.word())) {
                known.put(condition, Answer.YES);
            } else if (list("conditions").contains("no " + condition.word())) {
                known.put(condition, Answer.NO);
            } else if (list("conditions").contains("? " + condition.word())) {
                known.remove(condition);
            }
        }
        return known;
    }

    private Profile profile() {
        Integer age = number("age");
        return new Profile(
                age == null ? null : TODAY.minusYears(age).minusDays(40),
                Sex.valueOf(fact("sex", "UNKNOWN")),
                "en",
                null,
                ReadingFormat.STANDARD,
                number("pregnant"),
                number("postpartum"),
                answer("breastfeeding"),
                conditions(),
                facts.get("medicines"),
                facts.get("allergies"),
                KidneyFunction.valueOf(fact("kidney", "unknown").toUpperCase(Locale.ROOT)),
                number("fluid-limit"),
                answer("can-stand"),
                number("falls"),
                number("surgery-weeks"),
                amount("alcohol"),
                SleepPosition.valueOf(fact("sleeps", "unknown").toUpperCase(Locale.ROOT)),
                list("asks"),
                amount("weight"),
                "");
    }

    Diary diary() {
        List<Night> nights = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            LocalDate night = FIRST_NIGHT.plusDays(i);
            nights.add(Night.of(night, List.of(entry(night, i % 2 == 0, i == 0))));
        }
        return new Diary(KEY, profile(), nights, List.of());
    }

    private Entry entry(LocalDate night, boolean cramped, boolean first) {
        return new Entry(
                night,
                cramped ? NightStatus.CRAMP : NightStatus.NO_CRAMP,
                null,
                cramped ? cramp(night) : null,
                circumstances(cramped),
                first ? symptoms() : List.of(),
                first ? fact("diary-medicines", "") : "",
                "",
                new Origin("diary.csv", null, 2, Map.of()));
    }

    private Cramp cramp(LocalDate night) {
        List<String> sites = list("sites");
        BodySite site = sites.isEmpty()
                ? BodySite.CALF
                : BodySite.valueOf(sites.get((int) (night.toEpochDay() / 2 % sites.size())));
        List<Relief> relief = list("relief").stream().map(Relief::valueOf).toList();
        return new Cramp(Onset.UNKNOWN, null, null, site, Side.LEFT, Answer.UNKNOWN, relief, null);
    }

    private Circumstances circumstances(boolean cramped) {
        Soreness sore =
                switch (fact("sore", "")) {
                    case "yes" -> cramped ? Soreness.UNDER_24H : Soreness.NONE;
                    case "no" -> Soreness.NONE;
                    default -> Soreness.UNKNOWN;
                };
        List<Trigger> triggers =
                cramped ? list("triggers").stream().map(Trigger::valueOf).toList() : List.of();
        return new Circumstances(
                null,
                null,
                sore,
                triggers,
                null,
                Activity.valueOf(fact("activity", "UNKNOWN")),
                answer("unusual"),
                null,
                Recorder.UNKNOWN);
    }

    private List<SymptomReport> symptoms() {
        List<SymptomReport> reports = new ArrayList<>();
        List<Symptom> named = new ArrayList<>();
        for (String word : list("symptoms")) {
            String[] parts = word.split(":");
            Symptom symptom = Symptom.valueOf(parts[0].toUpperCase(Locale.ROOT));
            Side side = parts.length == 1
                    ? Side.UNKNOWN
                    : switch (parts[1].toUpperCase(Locale.ROOT)) {
                        case "L" -> Side.LEFT;
                        case "R" -> Side.RIGHT;
                        default -> Side.BOTH;
                    };
            named.add(symptom);
            reports.add(new SymptomReport(symptom, Answer.YES, side, null, false, false));
        }
        if (answer("no-symptoms") == Answer.YES) {
            for (Symptom symptom : Symptom.values()) {
                if (!named.contains(symptom)) {
                    reports.add(new SymptomReport(symptom, Answer.NO, Side.UNKNOWN, null, false, false));
                }
            }
        }
        return reports;
    }

    private Summary summary(Diary diary) {
        return new Summary(
                KEY,
                TODAY,
                new Period(FIRST_NIGHT, FIRST_NIGHT.plusDays(13)),
                EvidenceGrade.valueOf(fact("grade", "B")),
                14,
                14,
                (int) diary.nights().stream()
                        .filter(night -> night.status() == NightStatus.CRAMP)
                        .count(),
                7,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                0,
                List.of(),
                List.of(),
                null,
                Map.of());
    }

    Situation situation(MedicineBook book) {
        Diary diary = diary();
        return new Situation(diary, summary(diary), flagReport(), book, "US", TODAY);
    }

    private FlagReport flagReport() {
        List<NotAssessed> open = list("not-assessed").stream()
                .map(id -> new NotAssessed(id, List.of("notes")))
                .toList();
        return new FlagReport(KEY, TODAY, EvidenceGrade.B, 14, 14, flags, possible, open, "test", List.of());
    }
}
