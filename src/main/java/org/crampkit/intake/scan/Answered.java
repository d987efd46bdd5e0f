package org.crampkit.intake.scan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.ClockHours;
import org.crampkit.intake.ReadingOptions.ColonDurations;
import org.crampkit.intake.ReadingOptions.DateOrder;
import org.crampkit.intake.ReadingOptions.NightNaming;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.columns.ReturnColumns;
import org.crampkit.intake.keys.KeyAnswers;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.scan.table.Table;
import org.jspecify.annotations.Nullable;

/** Answers that are known already: those of a saved mapping, and those that a file of rejected rows carries in its header. */
final class Answered {

    private static final Pattern ORDER = Pattern.compile("--date-order=(dmy|mdy|ymd)");
    private static final Pattern NAMING = Pattern.compile("--night-named-by=(evening|morning|calendar)");
    private static final Pattern DURATIONS = Pattern.compile("--durations-in=(minutes|hours)");
    private static final Pattern CLOCK = Pattern.compile("--clock=(twelve|twenty-four)");
    private static final Pattern KEYS = Pattern.compile("--keys=\"([^\"]{1,2000})\"");
    private static final Pattern ORIGIN = Pattern.compile("--of=([0-9a-f]{16})");
    private static final Pattern PATIENT = Pattern.compile("--patient=\"([^\"]{1,80})\"");

    private Answered() {}

    static ReadingOptions of(ReadingOptions said, List<SheetScout> sheets) {
        ReadingOptions options = said;
        for (SheetScout sheet : sheets) {
            Table table = sheet.table();
            if (table != null) {
                options = options.or(table.mapping().saved());
                String carried = carried(table.mapping());
                if (carried != null) {
                    options = options.or(answers(carried))
                            .orPatient(patient(carried))
                            .with(keys(carried).with(options.keys()));
                }
            }
        }
        return options;
    }

    /** Returns the beginning of the hash of the file whose rejected rows these are, empty where none is named. */
    static String origin(List<SheetScout> sheets) {
        for (SheetScout sheet : sheets) {
            Table table = sheet.table();
            String carried = table == null ? null : carried(table.mapping());
            Matcher origin = ORIGIN.matcher(carried == null ? "" : carried);
            if (origin.find()) {
                return origin.group(1);
            }
        }
        return "";
    }

    private static @Nullable String carried(Mapping mapping) {
        return mapping.uses().stream()
                .map(use -> use.header())
                .filter(header -> header.startsWith(ReturnColumns.OPTIONS))
                .findFirst()
                .orElse(null);
    }

    private static SavedMapping answers(String header) {
        Matcher order = ORDER.matcher(header);
        Matcher naming = NAMING.matcher(header);
        Matcher durations = DURATIONS.matcher(header);
        Matcher clock = CLOCK.matcher(header);
        return new SavedMapping(
                "",
                java.util.Map.of(),
                order.find() ? DateOrder.valueOf(order.group(1).toUpperCase(Locale.ROOT)) : null,
                naming.find() ? NightNaming.valueOf(naming.group(1).toUpperCase(Locale.ROOT)) : null,
                null,
                durations.find() ? ColonDurations.valueOf(durations.group(1).toUpperCase(Locale.ROOT)) : null,
                clock.find()
                        ? ClockHours.valueOf(
                                clock.group(1).toUpperCase(Locale.ROOT).replace('-', '_'))
                        : null);
    }

    private static KeyAnswers keys(String header) {
        Matcher keys = KEYS.matcher(header);
        try {
            return keys.find() ? KeyAnswers.of(List.of(keys.group(1).split(",", -1))) : KeyAnswers.NONE;
        } catch (IllegalArgumentException e) {
            return KeyAnswers.NONE;
        }
    }

    private static @Nullable PatientKey patient(String header) {
        Matcher patient = PATIENT.matcher(header);
        return patient.find() ? new PatientKey(patient.group(1)) : null;
    }
}
