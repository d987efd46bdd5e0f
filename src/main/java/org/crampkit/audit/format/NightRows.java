package org.crampkit.audit.format;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.audit.band.AgeBand;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Pain;
import org.jspecify.annotations.Nullable;

/**
 * Diary rows without identifiers (clinical reference 6.4): a number in place of the person, the day of the diary and the
 * year it began in place of dates, no clock time, no free text, no file name. The year does not change within a person's
 * rows, since the turn of a year would give every date away.
 */
public final class NightRows implements AutoCloseable {

    private static final List<String> COLUMNS = List.of(
            "person",
            "sex",
            "age",
            "year",
            "day",
            "night_status",
            "cramp_count",
            "duration_min",
            "pain_nrs",
            "body_site",
            "side",
            "woke_from_sleep",
            "awakenings",
            "sleep_disturb_nrs",
            "next_day_soreness",
            "trigger",
            "relief_tried",
            "relief_effect",
            "symptoms");

    private final CSVWriter csv;
    private int rows;

    /** Begins a file. */
    public NightRows(Path file) throws IOException {
        Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        csv = new CSVWriter(out, ',', '"', '"', "\r\n");
        csv.writeNext(COLUMNS.toArray(String[]::new), false);
    }

    /** Writes one person's nights of a period; the number must not be made from anything that identifies. */
    public void add(int person, Diary diary, Period period) {
        List<Night> nights = diary.nightsIn(period);
        if (nights.isEmpty()) {
            return;
        }
        LocalDate first = nights.get(0).date();
        OptionalInt years = diary.profile().ageOn(first);
        String[] who = {
            Integer.toString(person),
            diary.profile().sex().name(),
            years.isPresent() ? AgeBand.told(years.getAsInt()) : "",
            Integer.toString(first.getYear())
        };
        for (Night night : nights) {
            String day = Long.toString(ChronoUnit.DAYS.between(first, night.date()) + 1);
            night.entries().forEach(entry -> row(who, day, entry));
        }
    }

    private void row(String[] who, String day, Entry entry) {
        Cramp cramp = entry.cramp() == null ? Cramp.UNDESCRIBED : entry.cramp();
        Circumstances said = entry.circumstances();
        csv.writeNext(
                new String[] {
                    who[0],
                    who[1],
                    who[2],
                    who[3],
                    day,
                    entry.status().name(),
                    number(entry.count()),
                    minutes(cramp.duration()),
                    pain(cramp.pain()),
                    cramp.site().word(),
                    cramp.side().word(),
                    cramp.woke().name(),
                    number(said.awakenings()),
                    number(said.sleepDisturbance()),
                    said.soreness().word(),
                    words(said.triggers().stream().map(Trigger::word)),
                    words(cramp.relief().stream().map(Relief::word)),
                    number(cramp.reliefEffect()),
                    words(entry.symptoms().stream()
                            .filter(report -> report.answer() == Answer.YES)
                            .map(report -> report.symptom().word()))
                },
                false);
        rows++;
    }

    private static String number(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static String minutes(@Nullable Minutes minutes) {
        return minutes == null
                ? ""
                : BigDecimal.valueOf(minutes.low()).stripTrailingZeros().toPlainString();
    }

    private static String pain(@Nullable Pain pain) {
        return pain == null ? "" : Integer.toString(pain.nrs());
    }

    private static String words(Stream<String> values) {
        return values.collect(Collectors.joining(";"));
    }

    /** Returns how many rows were written, without the header. */
    public int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        boolean failed = csv.checkError();
        csv.close();
        if (failed) {
            throw new IOException("the nights could not be written");
        }
    }
}
