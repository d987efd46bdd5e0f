package org.crampkit.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.keys.KeyAnswers;
import org.crampkit.intake.keys.KeyPair;
import org.crampkit.intake.saved.ColumnWords;
import org.crampkit.intake.saved.SavedMapping;
import org.jspecify.annotations.Nullable;

/**
 * What the person said about a file.
 *
 * @param patient whose diary it is, null where the file says so itself
 * @param dateOrder order of day and month in text dates, null where not said
 * @param nightNaming what the date column names, null where not said
 * @param sheet the sheet to read, null for all
 * @param durations what "1:30" is in a column of durations that names no unit, null where not said
 * @param clock whether times without "am" and "pm" stand on a clock of twelve hours, null where not said
 * @param keys which writings of patient keys are one patient
 * @param mapping the saved mapping that the person chose, with what was said of single columns; null where neither
 * @param known saved mappings that are used where a table has the same headers
 * @param today nights after this day are impossible
 */
public record ReadingOptions(
        @Nullable PatientKey patient,
        @Nullable DateOrder dateOrder,
        @Nullable NightNaming nightNaming,
        @Nullable String sheet,
        @Nullable ColonDurations durations,
        @Nullable ClockHours clock,
        KeyAnswers keys,
        @Nullable SavedMapping mapping,
        List<SavedMapping> known,
        LocalDate today) {

    /** Copies the list. */
    public ReadingOptions {
        known = List.copyOf(known);
    }

    /** What was said, without saved mappings. */
    public ReadingOptions(
            @Nullable PatientKey patient,
            @Nullable DateOrder dateOrder,
            @Nullable NightNaming nightNaming,
            @Nullable String sheet,
            LocalDate today) {
        this(patient, dateOrder, nightNaming, sheet, null, null, KeyAnswers.NONE, null, List.of(), today);
    }

    /** Returns the same with a chosen mapping, beside what was said of single columns, and with mappings that may fit. */
    public ReadingOptions following(@Nullable SavedMapping chosen, List<SavedMapping> others) {
        SavedMapping said = mapping;
        SavedMapping both = chosen == null ? said : said == null ? chosen : chosen.with(said.columns());
        return new ReadingOptions(patient, dateOrder, nightNaming, sheet, durations, clock, keys, both, others, today);
    }

    /** Returns the same with the answers of a mapping where the person gave none. */
    public ReadingOptions or(@Nullable SavedMapping answers) {
        if (answers == null) {
            return this;
        }
        return new ReadingOptions(
                patient,
                dateOrder == null ? answers.dateOrder() : dateOrder,
                nightNaming == null ? answers.nightNaming() : nightNaming,
                sheet == null ? answers.sheet() : sheet,
                durations == null ? answers.durations() : durations,
                clock == null ? answers.clock() : clock,
                keys,
                mapping,
                known,
                today);
    }

    /** Returns the same for one patient, where none was named. */
    public ReadingOptions orPatient(@Nullable PatientKey other) {
        return of(patient == null ? other : patient);
    }

    /** Returns the same for one patient. */
    public ReadingOptions of(@Nullable PatientKey whose) {
        return new ReadingOptions(whose, dateOrder, nightNaming, sheet, durations, clock, keys, mapping, known, today);
    }

    /** Returns the same with what "1:30" is in a column of durations that names no unit. */
    public ReadingOptions with(@Nullable ColonDurations said) {
        return new ReadingOptions(patient, dateOrder, nightNaming, sheet, said, clock, keys, mapping, known, today);
    }

    private ReadingOptions with(DateOrder said) {
        return new ReadingOptions(patient, said, nightNaming, sheet, durations, clock, keys, mapping, known, today);
    }

    private ReadingOptions with(NightNaming said) {
        return new ReadingOptions(patient, dateOrder, said, sheet, durations, clock, keys, mapping, known, today);
    }

    /** Returns the same with whether times without "am" and "pm" stand on a clock of twelve hours. */
    public ReadingOptions with(@Nullable ClockHours said) {
        return new ReadingOptions(patient, dateOrder, nightNaming, sheet, durations, said, keys, mapping, known, today);
    }

    /** Returns the same with what was said of patient keys, beside what was said of them before. */
    public ReadingOptions with(KeyAnswers said) {
        return new ReadingOptions(
                patient, dateOrder, nightNaming, sheet, durations, clock, keys.with(said), mapping, known, today);
    }

    /** Returns the same with what was said of single columns, beside a mapping that was chosen. */
    public ReadingOptions saying(Map<String, String> columns) {
        if (columns.isEmpty()) {
            return this;
        }
        SavedMapping said = mapping == null ? SavedMapping.said(columns) : mapping.with(columns);
        return new ReadingOptions(patient, dateOrder, nightNaming, sheet, durations, clock, keys, said, known, today);
    }

    /**
     * Returns the same with the answer to a question.
     *
     * @param option the option of the question, such as {@code --date-order}
     * @param answer one of its answers
     * @throws IllegalArgumentException where that option or answer is none of a file's reading
     */
    public ReadingOptions answering(String option, String answer) {
        String word = answer.strip().toUpperCase(Locale.ROOT);
        return switch (option) {
            case "--patient" -> of(new PatientKey(answer));
            case "--date-order" -> with(DateOrder.valueOf(word));
            case "--night-named-by" -> with(NightNaming.valueOf(word));
            case "--durations-in" -> with(ColonDurations.valueOf(word));
            case "--clock" -> with(ClockHours.valueOf(word.replace('-', '_')));
            case KeyPair.OPTION -> with(KeyAnswers.of(List.of(answer.split(",", -1))));
            case "--column" -> saying(ColumnWords.of(List.of(answer.split(",", -1))));
            default -> throw new IllegalArgumentException("this option answers no question about a file");
        };
    }

    /** Order of day, month and year in text dates. */
    public enum DateOrder {
        DMY,
        MDY,
        YMD
    }

    /** What "1:30" is in a column of durations: minutes and seconds, or hours and minutes. */
    public enum ColonDurations {
        MINUTES,
        HOURS
    }

    /** The clock that times without "am" and "pm" stand on: 11:30 in the night is 23:30 on one of twelve hours. */
    public enum ClockHours {
        TWENTY_FOUR,
        TWELVE
    }

    /** What the date of a row names: the evening, the morning after, or the calendar day of the event. */
    public enum NightNaming {
        EVENING,
        MORNING,
        CALENDAR
    }
}
