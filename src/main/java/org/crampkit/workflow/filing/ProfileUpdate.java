package org.crampkit.workflow.filing;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.patient.Condition;
import org.crampkit.diary.patient.Identity;
import org.crampkit.diary.patient.KidneyFunction;
import org.crampkit.diary.patient.Person;
import org.crampkit.diary.patient.Profile;
import org.crampkit.diary.patient.ReadingFormat;
import org.crampkit.diary.patient.Sex;
import org.crampkit.diary.patient.SleepPosition;
import org.jspecify.annotations.Nullable;

/** Lays a line of a patient list over what is stored: a blank never erases. */
public final class ProfileUpdate {

    private ProfileUpdate() {}

    /** Returns a stored person with what a line says; {@code named} are the contract columns that the line has. */
    public static Person of(Person old, Person listed, List<String> named) {
        Identity names = new Identity(
                text(listed.identity().givenName(), old.identity().givenName()),
                text(listed.identity().familyName(), old.identity().familyName()));
        return new Person(old.key(), names, profile(old.profile(), listed.profile(), named));
    }

    /** Returns a person of whom the facts under some contract columns are no longer known. */
    public static Person without(Person old, Set<String> columns) {
        Identity names = new Identity(
                columns.contains("given_name") ? "" : old.identity().givenName(),
                columns.contains("family_name") ? "" : old.identity().familyName());
        RecordComponent[] facts = Profile.class.getRecordComponents();
        Class<?>[] types = Arrays.stream(facts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            @Nullable Object[] values = new @Nullable Object[facts.length];
            for (int i = 0; i < facts.length; i++) {
                boolean gone = columns.contains(column(facts[i].getName()));
                values[i] = facts[i].getAccessor().invoke(gone ? Profile.UNKNOWN : old.profile());
            }
            Profile profile = Profile.class.getDeclaredConstructor(types).newInstance(values);
            return new Person(old.key(), names, profile);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a profile can be made of its facts", e);
        }
    }

    /** Returns the contract column of a fact: {@code birth_date} for {@code birthDate}. */
    private static String column(String fact) {
        return fact.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Profile profile(Profile old, Profile listed, List<String> named) {
        return new Profile(
                value(listed.birthDate(), old.birthDate()),
                listed.sex() == Sex.UNKNOWN ? old.sex() : listed.sex(),
                value(listed.language(), old.language()),
                value(listed.fontSize(), old.fontSize()),
                readingFormat(old, listed, named),
                value(listed.pregnantWeeks(), old.pregnantWeeks()),
                value(listed.postpartumWeeks(), old.postpartumWeeks()),
                answer(listed.breastfeeding(), old.breastfeeding()),
                conditions(old, listed),
                value(listed.medicines(), old.medicines()),
                value(listed.allergies(), old.allergies()),
                listed.kidneyFunction() == KidneyFunction.UNKNOWN ? old.kidneyFunction() : listed.kidneyFunction(),
                value(listed.fluidLimitMl(), old.fluidLimitMl()),
                answer(listed.canStand(), old.canStand()),
                value(listed.fallsLastYear(), old.fallsLastYear()),
                value(listed.surgeryWeeksAgo(), old.surgeryWeeksAgo()),
                value(listed.alcoholUnitsWeek(), old.alcoholUnitsWeek()),
                listed.sleepPosition() == SleepPosition.UNKNOWN ? old.sleepPosition() : listed.sleepPosition(),
                listed.asksAbout().isEmpty() ? old.asksAbout() : listed.asksAbout(),
                value(listed.weightKg(), old.weightKg()),
                text(listed.notes(), old.notes()));
    }

    private static ReadingFormat readingFormat(Profile old, Profile listed, List<String> named) {
        boolean silent = !named.contains("reading_format") || listed.readingFormat() == ReadingFormat.STANDARD;
        return silent ? old.readingFormat() : listed.readingFormat();
    }

    /** The conditions column is one list: where it says anything, each word it holds replaces what was known. */
    private static Map<Condition, Answer> conditions(Profile old, Profile listed) {
        Map<Condition, Answer> all = new EnumMap<>(Condition.class);
        all.putAll(old.conditions());
        all.putAll(listed.conditions());
        return all;
    }

    private static Answer answer(Answer listed, Answer old) {
        return listed == Answer.UNKNOWN ? old : listed;
    }

    private static String text(String listed, String old) {
        return listed.isEmpty() ? old : listed;
    }

    private static <T> @Nullable T value(@Nullable T listed, @Nullable T old) {
        return listed == null ? old : listed;
    }
}
