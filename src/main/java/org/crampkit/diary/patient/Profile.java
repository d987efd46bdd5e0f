package org.crampkit.diary.patient;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.crampkit.diary.code.Answer;
import org.jspecify.annotations.Nullable;

/**
 * What the clinic knows of a patient (console contract 4). Null, an absent condition and UNKNOWN all mean "not known",
 * never "no".
 *
 * @param birthDate birth date
 * @param sex sex
 * @param language language code such as {@code en} or {@code es}
 * @param fontSize print size in points, 12 to 28
 * @param readingFormat how the patient needs to read
 * @param pregnantWeeks weeks of pregnancy; 0 for "not pregnant"
 * @param postpartumWeeks weeks since giving birth
 * @param breastfeeding breastfeeding
 * @param conditions what is known of each condition; an absent one is unknown
 * @param medicines the medicine list as text; "none" for none
 * @param allergies allergies as text, {@code ;}-separated; "none" for none
 * @param kidneyFunction kidney function
 * @param fluidLimitMl fluid limit in ml a day; 0 for "no limit"
 * @param canStand can stand steadily
 * @param fallsLastYear falls in the last year
 * @param surgeryWeeksAgo weeks since the last operation; "none" is kept as 9999
 * @param alcoholUnitsWeek UK units of alcohol a week
 * @param sleepPosition how the patient sleeps
 * @param asksAbout what the patient asks about, lower-case words such as {@code acupuncture}
 * @param weightKg body weight in kg
 * @param notes the clinic's notes
 */
public record Profile(
        @Nullable LocalDate birthDate,
        Sex sex,
        @Nullable String language,
        @Nullable Integer fontSize,
        ReadingFormat readingFormat,
        @Nullable Integer pregnantWeeks,
        @Nullable Integer postpartumWeeks,
        Answer breastfeeding,
        Map<Condition, Answer> conditions,
        @Nullable String medicines,
        @Nullable String allergies,
        KidneyFunction kidneyFunction,
        @Nullable Integer fluidLimitMl,
        Answer canStand,
        @Nullable Integer fallsLastYear,
        @Nullable Integer surgeryWeeksAgo,
        @Nullable Double alcoholUnitsWeek,
        SleepPosition sleepPosition,
        List<String> asksAbout,
        @Nullable Double weightKg,
        String notes) {

    /** A profile of which nothing is known. */
    public static final Profile UNKNOWN = new Profile(
            null,
            Sex.UNKNOWN,
            null,
            null,
            ReadingFormat.STANDARD,
            null,
            null,
            Answer.UNKNOWN,
            Map.of(),
            null,
            null,
            KidneyFunction.UNKNOWN,
            null,
            Answer.UNKNOWN,
            null,
            null,
            null,
            SleepPosition.UNKNOWN,
            List.of(),
            null,
            "");

    /** Copies the collections. */
    public Profile {
        conditions = Map.copyOf(conditions);
        asksAbout = List.copyOf(asksAbout);
    }

    /** Returns what is known of a condition. */
    public Answer has(Condition condition) {
        return conditions.getOrDefault(condition, Answer.UNKNOWN);
    }

    /** Returns the age in whole years on a day, empty where the birth date is unknown. */
    public OptionalInt ageOn(LocalDate day) {
        return birthDate == null
                ? OptionalInt.empty()
                : OptionalInt.of(Period.between(birthDate, day).getYears());
    }
}
