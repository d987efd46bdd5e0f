package org.crampkit.samples;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;
import tools.jackson.databind.JsonNode;

/**
 * Builds the profile of an invented patient. Base {@code well} is a man of 50 who was asked everything and has nothing;
 * base {@code blank} is somebody of whom nothing is known. What the patient names goes on top; {@code unknown} lists
 * columns that were never asked.
 */
final class InventedProfile {

    private final JsonNode said;
    private final List<String> unknown;
    private final boolean well;

    private InventedProfile(JsonNode said) {
        this.said = said;
        this.unknown =
                said.path("unknown").valueStream().map(JsonNode::asString).toList();
        this.well = said.path("base").asString("well").equals("well");
    }

    static Profile of(JsonNode said) {
        return new InventedProfile(said).profile();
    }

    private Profile profile() {
        String birth = text("birth_date", "1976-05-05");
        String weight = text("weight_kg", "75");
        String units = text("alcohol_units_week", "0");
        return new Profile(
                birth == null ? null : LocalDate.parse(birth),
                Sex.valueOf(orUnknown(text("sex", "M"))),
                "en",
                null,
                ReadingFormat.STANDARD,
                number("pregnant_weeks", "0"),
                number("postpartum_weeks", null),
                Answer.valueOf(orUnknown(text("breastfeeding", "NO"))),
                conditions(),
                text("medicines", "none"),
                text("allergies", "none"),
                KidneyFunction.valueOf(orUnknown(text("kidney_function", "NORMAL"))),
                number("fluid_limit_ml", "0"),
                Answer.valueOf(orUnknown(text("can_stand", "YES"))),
                number("falls_last_year", "0"),
                number("surgery_weeks_ago", "9999"),
                units == null ? null : Double.valueOf(units),
                SleepPosition.valueOf(orUnknown(text("sleep_position", "SIDE"))),
                asks(),
                weight == null ? null : Double.valueOf(weight),
                "");
    }

    private Map<Condition, Answer> conditions() {
        Map<Condition, Answer> conditions = new EnumMap<>(Condition.class);
        for (Condition condition : Condition.values()) {
            if (well && !unknown.contains("conditions") && !unknown.contains(condition.word())) {
                conditions.put(condition, Answer.NO);
            }
        }
        for (JsonNode word : said.path("conditions").valueStream().toList()) {
            boolean no = word.asString().startsWith("no ");
            String name = no ? word.asString().substring(3) : word.asString();
            conditions.put(Condition.valueOf(name.toUpperCase(Locale.ROOT)), no ? Answer.NO : Answer.YES);
        }
        return conditions;
    }

    private List<String> asks() {
        String asks = text("asks_about", "nothing");
        return asks == null ? List.of() : Arrays.asList(asks.split(";"));
    }

    private String text(String column, String wellValue) {
        if (said.has(column)) {
            return said.path(column).asString();
        }
        return well && !unknown.contains(column) ? wellValue : null;
    }

    private Integer number(String column, String wellValue) {
        String text = text(column, wellValue);
        return text == null ? null : Integer.valueOf(text);
    }

    private static String orUnknown(String word) {
        return word == null ? "UNKNOWN" : word.toUpperCase(Locale.ROOT);
    }
}
