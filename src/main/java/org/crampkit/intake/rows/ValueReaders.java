package org.crampkit.intake.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.ReadingOptions.ClockHours;
import org.crampkit.intake.ReadingOptions.ColonDurations;
import org.crampkit.intake.scan.DiaryPlan;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.scan.shown.DurationUnits;
import org.crampkit.intake.scan.table.TwelveHours;
import org.crampkit.intake.spoken.SeveralTimes;
import org.crampkit.intake.terms.FluidText;
import org.crampkit.intake.terms.ListText;
import org.crampkit.intake.terms.ListText.Listed;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.terms.StatusText;
import org.crampkit.intake.terms.SymptomText;
import org.crampkit.intake.values.Cached;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.MinutesText;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.values.PainText;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** The value parsers of one file, each remembering its words. */
final class ValueReaders {

    private static final int MOST_AWAKENINGS = 50;
    private static final int HALF_A_DAY = 12 * 3600;

    final Cached<CellReading<Moment>> dates;
    final Cached<CellReading<Onset>> onsets;
    final Cached<CellReading<Place>> places;
    final Cached<CellReading<NightStatus>> statuses;
    final Cached<CellReading<Answer>> answers;
    final Cached<CellReading<Integer>> counts;
    final Cached<CellReading<Integer>> awakenings;
    final Cached<CellReading<Integer>> disturbances;
    final Cached<CellReading<Integer>> effects;
    final Cached<CellReading<Soreness>> sorenesses;
    final Cached<CellReading<Activity>> activities;
    final Cached<CellReading<Recorder>> recorders;
    final Cached<Listed<Trigger>> triggers;
    final Cached<Listed<Relief>> reliefs;
    final Cached<Listed<SymptomReport>> symptoms;
    private final Map<String, Cached<CellReading<Minutes>>> durations = new HashMap<>();
    private final Map<Integer, Cached<CellReading<Pain>>> pains = new HashMap<>();
    private final Map<String, Cached<CellReading<Integer>>> fluids = new HashMap<>();
    private final MinutesText minutes;
    private final PainText pain;
    private final WordList<String> noCramp;
    private final WordList<String> noCrampInCell;
    private final WordList<String> unchecked;
    private final StatusText states;
    private final ReadingOptions said;
    private final String decimals;

    ValueReaders(ScanTools tools, DateRules rules, DiaryPlan plan) {
        this.said = plan.options();
        this.decimals = plan.decimals();
        boolean twelve = said.clock() == ClockHours.TWELVE;
        WordBook words = tools.words();
        PlaceText placeText = new PlaceText(words);
        StatusText statusText = new StatusText(words, tools.numbers(), tools.clocks());
        states = statusText;
        SymptomText symptomText = new SymptomText(words, tools.dates());
        minutes = new MinutesText(words);
        pain = new PainText(words);
        noCramp = words.texts("no-cramp");
        noCrampInCell = words.texts("no-cramp-cell");
        unchecked = words.texts("unchecked");
        dates = new Cached<>(text -> tools.dates().readRecent(text, rules));
        onsets = new Cached<>(text -> twelve
                ? TwelveHours.atNight(text, tools.clocks().read(text))
                : tools.clocks().read(text));
        places = new Cached<>(placeText::read);
        statuses = new Cached<>(statusText::status);
        answers = new Cached<>(text -> word(text, words.answers()));
        counts = new Cached<>(statusText::count);
        awakenings = new Cached<>(text -> tools.numbers().whole(text, 0, MOST_AWAKENINGS, "CK-216"));
        disturbances = new Cached<>(text -> tools.numbers().whole(tenth(text), 0, 10, "CK-215"));
        effects = new Cached<>(text -> effect(text, tools));
        sorenesses = new Cached<>(text -> word(text, words.sorenesses()));
        activities = new Cached<>(text -> word(text, words.activities()));
        recorders = new Cached<>(text -> word(text, words.recorders()));
        triggers = new Cached<>(text -> ListText.read(text, words.triggers()));
        reliefs = new Cached<>(text -> ListText.read(text, words.reliefs()));
        symptoms = new Cached<>(text -> symptomText.read(text, rules));
    }

    CellReading<Minutes> duration(String text, String unit) {
        String known = unit.equals("s") || unit.equals("h") ? unit : "m";
        return durations
                .computeIfAbsent(known, u -> new Cached<>(word -> minutes.read(word, u)))
                .read(text);
    }

    /** Returns whether a duration such as "1.000" may be a thousand or one. */
    boolean twoMeanings(String text) {
        return DurationUnits.twoMeanings(text, decimals);
    }

    /** Returns whether "1:30" is an hour and a half where a column of durations names no unit. */
    boolean colonIsHours() {
        return said.durations() == ColonDurations.HOURS;
    }

    /** Returns whether a person said what "1:30" is. */
    boolean colonSaid() {
        return said.durations() != null;
    }

    /** Returns the starts that a cell names, one a cramp; empty where it does not name several for sure. */
    List<Onset> starts(String text) {
        List<Onset> starts = times(SeveralTimes.listed(text));
        long apart = starts.stream()
                .map(Onset::time)
                .filter(Objects::nonNull)
                .map(time -> time.toSecondOfDay() % HALF_A_DAY)
                .distinct()
                .count();
        return apart == starts.size() ? starts : List.of();
    }

    /** Returns the start and the end that a cell names; empty where it does not for sure. */
    List<Onset> startAndEnd(String text) {
        return times(SeveralTimes.span(text));
    }

    /** Returns the times, empty where one of the texts is none, or only about right. */
    private List<Onset> times(List<String> texts) {
        List<Onset> times = new ArrayList<>(texts.size());
        for (String text : texts) {
            CellReading<Onset> reading = onsets.read(text);
            Onset onset = reading.orNull();
            if (onset == null || onset.time() == null || !reading.code().isEmpty()) {
                return List.of();
            }
            times.add(onset);
        }
        return times;
    }

    /** Returns whether a person said on which clock times stand. */
    boolean clockSaid() {
        return said.clock() != null;
    }

    CellReading<Minutes> clockAsDuration(String clock) {
        return minutes.readTime(clock);
    }

    CellReading<Pain> pain(String text, int scale) {
        return pains.computeIfAbsent(scale, s -> new Cached<>(word -> pain.read(word, s)))
                .read(text);
    }

    CellReading<Integer> fluids(String text, String unit) {
        return fluids.computeIfAbsent(unit, u -> new Cached<>(word -> FluidText.read(word, u)))
                .read(text);
    }

    /** Returns whether a note says nothing but that there was no cramp. */
    boolean deniesCramp(String text) {
        return text.length() < 40 && noCramp.silent(text) && !Signs.doubted(text);
    }

    /** Returns whether a cell of a cramp says that there was none. */
    boolean saysNone(String text) {
        return deniesCramp(text) || (text.length() < 40 && noCrampInCell.silent(text) && !Signs.doubted(text));
    }

    /** Returns whether a status says that there was no cramp, and then names symptoms. */
    boolean besideSymptoms(String text) {
        return states.besideSymptoms(text);
    }

    boolean unchecked(String text) {
        return unchecked.silent(text);
    }

    /** Returns how many cramps a status tells of where it is a number above 1, else null. */
    @Nullable
    Integer several(String text) {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        Integer count = digits ? counts.read(text).orNull() : null;
        return count == null || count < 2 ? null : count;
    }

    private static CellReading<Integer> effect(String text, ScanTools tools) {
        WordList<String> effects = tools.words().texts("relief-effect");
        String code = effects.plain(Plain.of(text));
        if (code != null) {
            return CellReading.of(Integer.valueOf(code));
        }
        return effects.silent(text) ? CellReading.blank() : tools.numbers().whole(text, 0, 3, "CK-219");
    }

    private static String tenth(String text) {
        String plain = text.replace(" ", "");
        return plain.endsWith("/10") ? plain.substring(0, plain.length() - 3) : text;
    }

    private static <T> CellReading<T> word(String text, WordList<T> words) {
        String plain = Plain.of(text);
        T meaning = words.plain(plain);
        if (meaning != null) {
            boolean doubted = Signs.doubted(text);
            return doubted && meaning == Answer.NO
                    ? CellReading.unclear("CK-301")
                    : CellReading.noted(meaning, doubted && meaning != Answer.UNKNOWN ? "CK-310" : "");
        }
        return words.silentPlain(plain) || Missing.is(text) ? CellReading.blank() : CellReading.unclear("CK-301");
    }
}
