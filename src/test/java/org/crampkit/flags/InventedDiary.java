package org.crampkit.flags;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.DataFault;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.DayPart;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;

/** Builds invented diaries and profiles from the words of the file contract. */
public final class InventedDiary {

    /** The first night where no other is named. */
    public static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    /** The day the diaries are checked for. */
    public static final LocalDate TODAY = LocalDate.of(2026, 4, 15);

    private final List<Entry> entries = new ArrayList<>();
    private final List<DataFault> faults = new ArrayList<>();
    private Profile profile = Profile.UNKNOWN;
    private int row = 1;

    /** Adds rows "field=value, field=value" to the night with a number from 0; no status and no field is a cramp. */
    public InventedDiary night(int number, String... fields) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String field : fields) {
            int equals = field.indexOf('=');
            values.put(field.substring(0, equals), field.substring(equals + 1));
        }
        return row(number, values);
    }

    /** Adds nights without a cramp, both numbers included. */
    public InventedDiary free(int from, int to) {
        for (int number = from; number <= to; number++) {
            night(number, "night_status=NO_CRAMP");
        }
        return this;
    }

    /** Adds nights with one cramp each, both numbers included. */
    public InventedDiary cramps(int from, int to, String... fields) {
        for (int number = from; number <= to; number++) {
            night(number, fields);
        }
        return this;
    }

    /** Adds a row with contract columns. */
    public InventedDiary row(int number, Map<String, String> values) {
        LocalDate night = FIRST.plusDays(number);
        row++;
        NightStatus status = NightStatus.valueOf(values.getOrDefault("night_status", "CRAMP"));
        boolean described = status == NightStatus.CRAMP && !values.containsKey("cramp_count");
        entries.add(new Entry(
                night,
                status,
                integer(values, "cramp_count"),
                described || values.containsKey("pain_nrs") ? cramp(values) : null,
                circumstances(values),
                symptoms(values.getOrDefault("symptoms", "")),
                values.getOrDefault("medicines", ""),
                values.getOrDefault("notes", ""),
                new Origin("diary.csv", null, row, cells(values, row))));
        return this;
    }

    /** Adds a row that was not taken in. */
    public InventedDiary fault(int number, String field, String value, String words) {
        row++;
        faults.add(new DataFault(
                "CK-214",
                FIRST.plusDays(number),
                field,
                value,
                new SourceCell("diary.csv", null, row, "G" + row),
                words));
        return this;
    }

    /** Sets profile facts by the columns of the patient list, and {@code age}. */
    public InventedDiary profile(Map<String, String> facts) {
        profile = read(facts);
        return this;
    }

    /** Sets profile facts "field=value". */
    public InventedDiary who(String... fields) {
        Map<String, String> facts = new LinkedHashMap<>();
        Arrays.stream(fields)
                .forEach(field ->
                        facts.put(field.substring(0, field.indexOf('=')), field.substring(field.indexOf('=') + 1)));
        return profile(facts);
    }

    /** Returns the diary. */
    public Diary build() {
        Map<LocalDate, List<Entry>> byNight = new TreeMap<>();
        entries.forEach(entry ->
                byNight.computeIfAbsent(entry.night(), key -> new ArrayList<>()).add(entry));
        List<Night> nights = byNight.entrySet().stream()
                .map(night -> Night.of(night.getKey(), night.getValue()))
                .toList();
        return new Diary(new PatientKey("P001"), profile, nights, faults);
    }

    private static Cramp cramp(Map<String, String> values) {
        Integer pain = integer(values, "pain_nrs");
        return new Cramp(
                onset(values.get("onset_time")),
                minutes(values.get("duration_min")),
                pain == null ? null : new Pain(pain, false),
                BodySite.valueOf(values.getOrDefault("body_site", "UNKNOWN")),
                side(values.getOrDefault("side", "UNKNOWN")),
                answer(values.get("woke_from_sleep")),
                list(values.get("relief_tried")).stream().map(Relief::valueOf).toList(),
                integer(values, "relief_effect"));
    }

    private static Circumstances circumstances(Map<String, String> values) {
        String stamp = values.get("entry_timestamp");
        return new Circumstances(
                integer(values, "awakenings"),
                integer(values, "sleep_disturb_nrs"),
                Arrays.stream(Soreness.values())
                        .filter(sore -> sore.word().equals(values.getOrDefault("next_day_soreness", "U")))
                        .findFirst()
                        .orElseThrow(),
                list(values.get("trigger")).stream().map(Trigger::valueOf).toList(),
                integer(values, "fluids_ml"),
                Activity.valueOf(values.getOrDefault("activity", "UNKNOWN")),
                Answer.UNKNOWN,
                stamp == null ? null : LocalDateTime.parse(stamp),
                Recorder.UNKNOWN);
    }

    private static List<SymptomReport> symptoms(String text) {
        return list(text).stream().map(InventedDiary::symptom).toList();
    }

    private static SymptomReport symptom(String words) {
        Answer answer = words.startsWith("no ") ? Answer.NO : Answer.YES;
        String[] parts = words.replaceFirst("^no ", "").split("[ :]");
        Symptom symptom = Arrays.stream(Symptom.values())
                .filter(one -> one.word().equals(parts[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no symptom word: " + words));
        Side side = Side.UNKNOWN;
        LocalDate since = null;
        for (String part : parts) {
            if (part.equals("L") || part.equals("R") || part.equals("BOTH")) {
                side = side(part);
            } else if (part.startsWith("since=")) {
                since = LocalDate.parse(part.substring("since=".length()));
            }
        }
        List<String> all = List.of(parts);
        return new SymptomReport(symptom, answer, side, since, all.contains("sudden"), all.contains("worse"));
    }

    private static Profile read(Map<String, String> facts) {
        String age = facts.get("age");
        String birth = facts.get("birth_date");
        return new Profile(
                birth != null ? LocalDate.parse(birth) : age == null ? null : TODAY.minusYears(Integer.parseInt(age)),
                facts.containsKey("sex") ? Sex.valueOf(facts.get("sex")) : Sex.UNKNOWN,
                null,
                null,
                ReadingFormat.STANDARD,
                integer(facts, "pregnant_weeks"),
                integer(facts, "postpartum_weeks"),
                Answer.UNKNOWN,
                conditions(facts.get("conditions")),
                facts.get("medicines"),
                null,
                KidneyFunction.valueOf(
                        facts.getOrDefault("kidney_function", "unknown").toUpperCase(Locale.ROOT)),
                null,
                Answer.UNKNOWN,
                integer(facts, "falls_last_year"),
                integer(facts, "surgery_weeks_ago"),
                facts.containsKey("alcohol_units_week") ? Double.valueOf(facts.get("alcohol_units_week")) : null,
                SleepPosition.UNKNOWN,
                List.of(),
                null,
                facts.getOrDefault("notes", ""));
    }

    private static Map<Condition, Answer> conditions(String text) {
        Map<Condition, Answer> known = new LinkedHashMap<>();
        if ("none".equals(text)) {
            Arrays.stream(Condition.values()).forEach(condition -> known.put(condition, Answer.NO));
            return known;
        }
        for (String words : list(text)) {
            Answer answer = words.startsWith("no ") ? Answer.NO : Answer.YES;
            known.put(Condition.valueOf(words.replaceFirst("^no ", "").toUpperCase(Locale.ROOT)), answer);
        }
        return known;
    }

    private static Map<String, Origin.Written> cells(Map<String, String> values, int row) {
        Map<String, Origin.Written> cells = new LinkedHashMap<>();
        char column = 'B';
        for (Map.Entry<String, String> value : values.entrySet()) {
            column++;
            cells.put(value.getKey(), new Origin.Written("" + column + row, value.getValue()));
        }
        return cells;
    }

    private static Onset onset(String text) {
        if (text == null) {
            return Onset.UNKNOWN;
        }
        return text.contains(":") ? new Onset(LocalTime.parse(text), null) : new Onset(null, DayPart.valueOf(text));
    }

    private static Minutes minutes(String text) {
        if (text == null) {
            return null;
        }
        String[] ends = text.split("-");
        return new Minutes(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    }

    private static Side side(String word) {
        return Arrays.stream(Side.values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Answer answer(String word) {
        return word == null ? Answer.UNKNOWN : word.startsWith("Y") ? Answer.YES : Answer.NO;
    }

    private static Integer integer(Map<String, String> values, String field) {
        return values.containsKey(field) ? Integer.valueOf(values.get(field)) : null;
    }

    private static List<String> list(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(";")).map(String::strip).toList();
    }
}
