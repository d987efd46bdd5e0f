package org.crampkit.intake.people;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Turns one row of a patient list into a person; what is blank or not understood stays unknown. */
final class PersonReader {

    private static final int NEVER = 9_999;
    private static final int SMALLEST_PRINT = 12;
    private static final int LARGEST_PRINT = 28;
    private static final int LONGEST_PREGNANCY = 45;
    private static final int MANY = 10_000;

    private final ScanTools tools;
    private final WordBook words;
    private final BirthDates births;

    PersonReader(ScanTools tools, BirthDates births) {
        this.tools = tools;
        this.words = tools.words();
        this.births = births;
    }

    @Nullable
    Person read(ListRow row) {
        String key = row.text("patient_id");
        if (key.isBlank()) {
            row.reject("CK-206", "patient_id");
            return null;
        }
        Identity identity = new Identity(row.text("given_name"), row.text("family_name"));
        return new Person(new PatientKey(key), identity, profile(row));
    }

    private Profile profile(ListRow row) {
        return new Profile(
                births.read(row),
                coded(row, "sex", "sex", Sex::valueOf, Sex.UNKNOWN, "CK-403"),
                language(row),
                number(row, "font_size", SMALLEST_PRINT, LARGEST_PRINT, -1),
                format(row),
                number(row, "pregnant_weeks", 0, LONGEST_PREGNANCY, 0),
                number(row, "postpartum_weeks", 0, MANY, NEVER),
                answer(row, "breastfeeding"),
                conditions(row),
                orNull(row.text("medicines")),
                orNull(row.text("allergies")),
                kidney(row),
                number(row, "fluid_limit_ml", 0, MANY, 0),
                answer(row, "can_stand"),
                number(row, "falls_last_year", 0, 1_000, 0),
                number(row, "surgery_weeks_ago", 0, MANY, NEVER),
                decimal(row, "alcohol_units_week", 0, 500),
                position(row),
                asks(row),
                decimal(row, "weight_kg", 1, 500),
                row.text("notes"));
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private interface Coded<T> {
        T of(String code);
    }

    private <T> T coded(ListRow row, String field, String list, Coded<T> codes, T unknown, String warning) {
        String text = row.text(field);
        WordList<String> known = words.texts(list);
        if (text.isBlank() || known.silent(text)) {
            return unknown;
        }
        String code = known.find(text).orElse("");
        if (code.isEmpty()) {
            row.warn(warning, field, text);
            return unknown;
        }
        return codes.of(code);
    }

    private KidneyFunction kidney(ListRow row) {
        return coded(row, "kidney_function", "kidney", PersonReader::kidneyOf, KidneyFunction.UNKNOWN, "CK-301");
    }

    private static KidneyFunction kidneyOf(String code) {
        return KidneyFunction.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private ReadingFormat format(ListRow row) {
        return coded(
                row,
                "reading_format",
                "reading-format",
                code -> ReadingFormat.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')),
                ReadingFormat.STANDARD,
                "CK-301");
    }

    private SleepPosition position(ListRow row) {
        return coded(
                row,
                "sleep_position",
                "sleep-position",
                code -> SleepPosition.valueOf(code.toUpperCase(Locale.ROOT)),
                SleepPosition.UNKNOWN,
                "CK-301");
    }

    private @Nullable String language(ListRow row) {
        String text = row.text("language");
        if (text.isBlank()) {
            return null;
        }
        String code = words.texts("language").find(text).orElse("");
        if (code.isEmpty() && text.strip().matches("[A-Za-z]{2}(-[A-Za-z]{2})?")) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        if (code.isEmpty()) {
            row.warn("CK-301", "language", text);
        }
        return code.isEmpty() ? null : code;
    }

    private Answer answer(ListRow row, String field) {
        String text = row.text(field);
        if (text.isBlank()) {
            return Answer.UNKNOWN;
        }
        Answer answer = words.answers().plain(Plain.of(text));
        if (answer == null) {
            row.warn("CK-301", field, text);
        }
        return answer == null ? Answer.UNKNOWN : answer;
    }

    /** Reads a whole number; "none" stands for the number given, -1 where it stands for nothing. */
    private @Nullable Integer number(ListRow row, String field, int low, int high, int none) {
        String text = row.text(field);
        if (text.isBlank()) {
            return null;
        }
        if (none >= 0 && words.texts("none").silent(text)) {
            return none;
        }
        String bare = text.strip().replaceAll("(?i)\\s*(ml|pt|weeks?|wk)$", "");
        Integer value = tools.numbers().whole(bare, low, high, "CK-405").orNull();
        if (value == null) {
            row.warn("CK-405", field, text);
        }
        return value;
    }

    private @Nullable Double decimal(ListRow row, String field, double low, double high) {
        String text = row.text(field);
        if (text.isBlank()) {
            return null;
        }
        if (words.texts("none").silent(text)) {
            return low == 0 ? 0.0 : null;
        }
        String bare = text.strip().replaceAll("(?i)\\s*(kg|units?)$", "");
        Double value = tools.numbers().read(bare, low, high, "CK-405").orNull();
        if (value == null) {
            row.warn("CK-405", field, text);
        }
        return value;
    }

    private static List<String> asks(ListRow row) {
        List<String> asks = new ArrayList<>();
        for (String part : row.text("asks_about").split("[;,]", -1)) {
            if (!part.isBlank()) {
                asks.add(part.strip().toLowerCase(Locale.ROOT));
            }
        }
        return asks;
    }

    private Map<Condition, Answer> conditions(ListRow row) {
        return new ConditionWords(words).read(row);
    }

    /** Returns a map for conditions, ordered as the enum. */
    static Map<Condition, Answer> noConditions() {
        Map<Condition, Answer> none = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            none.put(condition, Answer.NO);
        }
        return none;
    }
}
