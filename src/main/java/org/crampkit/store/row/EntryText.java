package org.crampkit.store.row;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Origin;
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
import org.jspecify.annotations.Nullable;

/**
 * The coded values of a diary row as one line of text, fields in a fixed order separated by bars; empty means not known.
 * Lists are in a fixed order, so that equal content gives equal text.
 */
public final class EntryText {

    /** Fields of a cramp after the one that says there is one. */
    private static final int CRAMP_FIELDS = 9;

    private EntryText() {}

    /** Writes the coded values: all but the night, the free text and the origin. */
    public static String write(Entry entry) {
        Fields.Writer out = new Fields.Writer();
        out.add(entry.status().name());
        out.add(entry.count());
        write(out, entry.cramp());
        write(out, entry.circumstances());
        out.add(entry.symptoms().stream().map(EntryText::symptom).sorted().toList());
        return out.text();
    }

    /** Reads what {@link #write} wrote, putting night, free text and origin beside it. */
    public static Entry read(String text, LocalDate night, String medicines, String notes, Origin origin) {
        Fields.Reader in = new Fields.Reader(text);
        return new Entry(
                night,
                NightStatus.valueOf(in.next()),
                in.number(),
                cramp(in),
                circumstances(in),
                in.list(EntryText::symptom),
                medicines,
                notes,
                origin);
    }

    private static void write(Fields.Writer out, @Nullable Cramp cramp) {
        out.add(cramp == null ? "" : "1");
        Cramp told = cramp == null ? Cramp.UNDESCRIBED : cramp;
        out.add(told.onset().time());
        out.add(told.onset().part());
        Minutes duration = told.duration();
        out.add(duration == null ? null : duration.low() + "~" + duration.high());
        Pain pain = told.pain();
        out.add(pain == null ? null : pain.nrs() + (pain.derived() ? "~" : ""));
        out.add(told.site() == BodySite.UNKNOWN ? null : told.site());
        out.add(told.side() == Side.UNKNOWN ? null : told.side());
        out.add(told.woke() == Answer.UNKNOWN ? null : told.woke());
        out.add(names(told.relief()));
        out.add(told.reliefEffect());
    }

    private static @Nullable Cramp cramp(Fields.Reader in) {
        if (in.next().isEmpty()) {
            in.skip(CRAMP_FIELDS);
            return null;
        }
        return new Cramp(
                new Onset(in.value(LocalTime::parse), in.value(DayPart::valueOf)),
                in.value(EntryText::minutes),
                in.value(EntryText::pain),
                in.orElse(BodySite::valueOf, BodySite.UNKNOWN),
                in.orElse(Side::valueOf, Side.UNKNOWN),
                in.orElse(Answer::valueOf, Answer.UNKNOWN),
                in.list(Relief::valueOf),
                in.number());
    }

    private static Minutes minutes(String text) {
        int tilde = text.indexOf('~');
        return new Minutes(Double.parseDouble(text.substring(0, tilde)), Double.parseDouble(text.substring(tilde + 1)));
    }

    private static Pain pain(String text) {
        boolean derived = text.endsWith("~");
        return new Pain(Integer.parseInt(derived ? text.substring(0, text.length() - 1) : text), derived);
    }

    private static void write(Fields.Writer out, Circumstances told) {
        out.add(told.awakenings());
        out.add(told.sleepDisturbance());
        out.add(told.soreness() == Soreness.UNKNOWN ? null : told.soreness());
        out.add(names(told.triggers()));
        out.add(told.fluidsMl());
        out.add(told.activity() == Activity.UNKNOWN ? null : told.activity());
        out.add(told.unusualActivity() == Answer.UNKNOWN ? null : told.unusualActivity());
        out.add(told.entryTimestamp());
        out.add(told.recordedBy() == Recorder.UNKNOWN ? null : told.recordedBy());
    }

    private static Circumstances circumstances(Fields.Reader in) {
        return new Circumstances(
                in.number(),
                in.number(),
                in.orElse(Soreness::valueOf, Soreness.UNKNOWN),
                in.list(Trigger::valueOf),
                in.number(),
                in.orElse(Activity::valueOf, Activity.UNKNOWN),
                in.orElse(Answer::valueOf, Answer.UNKNOWN),
                in.value(LocalDateTime::parse),
                in.orElse(Recorder::valueOf, Recorder.UNKNOWN));
    }

    private static List<String> names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().toList();
    }

    private static String symptom(SymptomReport report) {
        LocalDate since = report.since();
        return String.join(
                "/",
                report.symptom().name(),
                report.answer().name(),
                report.side().name(),
                since == null ? "" : since.toString(),
                (report.sudden() ? "s" : "") + (report.worse() ? "w" : ""));
    }

    private static SymptomReport symptom(String text) {
        String[] parts = text.split("/", -1);
        return new SymptomReport(
                Symptom.valueOf(parts[0]),
                Answer.valueOf(parts[1]),
                Side.valueOf(parts[2]),
                parts[3].isEmpty() ? null : LocalDate.parse(parts[3]),
                parts[4].contains("s"),
                parts[4].contains("w"));
    }

    /** Orders the rows of a night by what they say, so that the order of the file does not matter: evening before morning. */
    public static List<Entry> inOrder(List<Entry> entries) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Comparator.comparingInt(EntryText::minuteAfterNoon)
                .thenComparing((Entry entry) -> write(entry))
                .thenComparing(Entry::notes)
                .thenComparing(Entry::medicines)
                .thenComparing(entry -> entry.origin().file())
                .thenComparing(entry -> entry.origin().row()));
        return List.copyOf(sorted);
    }

    private static int minuteAfterNoon(Entry entry) {
        Cramp cramp = entry.cramp();
        if (cramp == null) {
            return -1;
        }
        LocalTime time = cramp.onset().time();
        return time == null ? Integer.MAX_VALUE : Math.floorMod(time.toSecondOfDay() / 60 - 720, 1440);
    }
}
