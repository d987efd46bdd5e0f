package org.crampkit.flags.condition;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.Sex;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.facts.Facts;
import org.jspecify.annotations.Nullable;

/**
 * A fact of the patient list; empty there is unknown here.
 *
 * @param kind which fact
 * @param number the limit, 0 where the fact has none
 * @param condition the condition, null for any other fact
 */
public record ProfileFact(Kind kind, double number, @Nullable Condition condition)
        implements org.crampkit.flags.condition.Condition {

    /** Pregnancy need not be asked above this age, or of sex M (settled). */
    private static final int OLDEST_TO_ASK = 55;

    /** Which fact. */
    public enum Kind {
        CONDITION("conditions"),
        AGE_UNDER("birth_date"),
        AGE_AT_LEAST("birth_date"),
        PREGNANT("pregnant_weeks"),
        POSTPARTUM_WEEKS_AT_MOST("postpartum_weeks"),
        DIALYSIS("kidney_function"),
        FALLS_AT_LEAST("falls_last_year"),
        ALCOHOL_OVER("alcohol_units_week"),
        SURGERY_WEEKS_UNDER("surgery_weeks_ago");

        private final String column;

        Kind(String column) {
            this.column = column;
        }
    }

    @Override
    public Outcome check(Facts facts) {
        Profile profile = facts.diary().profile();
        OptionalInt age = profile.ageOn(facts.today());
        return switch (kind) {
            case CONDITION -> condition == null ? Outcome.CLEAR : answer(profile.has(condition), condition.word());
            case AGE_UNDER ->
                age.isEmpty() ? open() : answer(Answer.of(age.getAsInt() < number), "age " + age.getAsInt());
            case AGE_AT_LEAST ->
                age.isEmpty() ? open() : answer(Answer.of(age.getAsInt() >= number), "age " + age.getAsInt());
            case PREGNANT ->
                neverAsked(profile, age) ? Outcome.CLEAR : limit(profile.pregnantWeeks(), weeks -> weeks > 0);
            case POSTPARTUM_WEEKS_AT_MOST ->
                neverAsked(profile, age) ? Outcome.CLEAR : limit(profile.postpartumWeeks(), weeks -> weeks <= number);
            case DIALYSIS ->
                profile.kidneyFunction() == KidneyFunction.UNKNOWN
                        ? open()
                        : answer(
                                Answer.of(profile.kidneyFunction() == KidneyFunction.DIALYSIS),
                                profile.kidneyFunction().word());
            case FALLS_AT_LEAST -> limit(profile.fallsLastYear(), falls -> falls >= number);
            case ALCOHOL_OVER -> limit(profile.alcoholUnitsWeek(), units -> units > number);
            case SURGERY_WEEKS_UNDER -> limit(profile.surgeryWeeksAgo(), weeks -> weeks < number);
        };
    }

    private static boolean neverAsked(Profile profile, OptionalInt age) {
        boolean told = profile.pregnantWeeks() != null || profile.postpartumWeeks() != null;
        return !told && (profile.sex() == Sex.M || age.orElse(0) > OLDEST_TO_ASK);
    }

    private Outcome limit(@Nullable Number value, java.util.function.DoublePredicate reached) {
        return value == null ? open() : answer(Answer.of(reached.test(value.doubleValue())), String.valueOf(value));
    }

    private Outcome answer(Answer answer, String value) {
        return switch (answer) {
            case YES -> new Outcome.Hit(List.of(new Evidence(null, kind.column, value, null)));
            case NO -> Outcome.CLEAR;
            case UNKNOWN -> open();
        };
    }

    private Outcome open() {
        return Outcome.unknown(condition == null ? kind.column : condition.word());
    }

    @Override
    public String describe() {
        if (condition != null) {
            return "known " + condition.word().replace('_', ' ');
        }
        String words = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind == Kind.PREGNANT || kind == Kind.DIALYSIS ? words : words + " " + trimmed();
    }

    private String trimmed() {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
