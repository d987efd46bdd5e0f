package org.crampkit.intake.rows;

import java.util.HashMap;
import java.util.Map;
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
import org.crampkit.intake.ReadingOptions.ColonDurations;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.terms.FluidText;
import org.crampkit.intake.terms.ListText;
import org.crampkit.intake.terms.ListText.Listed;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.terms.SymptomText;
import org.crampkit.intake.values.Cached;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.MinutesText;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.Moment;
import org.crampkit.intake.values.PainText;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** The value parsers of one file, each remembering its words. */
final class ValueReaders {

    private static final int MOST_CRAMPS = 50;
    private static final int MOST_AWAKENINGS = 50;

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
    private final WordList<String> unchecked;
    private final boolean colonIsHours;
    private final boolean colonSaid;

    ValueReaders(ScanTools tools, DateRules rules, @Nullable ColonDurations colons) {
        colonIsHours = colons == ColonDurations.HOURS;
        colonSaid = colons != null;
        WordBook words = tools.words();
        PlaceText placeText = new PlaceText(words);
        SymptomText symptomText = new SymptomText(words, tools.dates());
        minutes = new MinutesText(words);
        pain = new PainText(words);
        noCramp = words.texts("no-cramp");
        unchecked = words.texts("unchecked");
        dates = new Cached<>(text -> tools.dates().read(text, rules));
        onsets = new Cached<>(tools.clocks()::read);
        places = new Cached<>(placeText::read);
        statuses = new Cached<>(text -> status(text, tools));
        answers = new Cached<>(text -> word(text, words.answers()));
        counts = new Cached<>(text -> count(text, tools));
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

    /** Returns whether "1:30" is an hour and a half where a column of durations names no unit. */
    boolean colonIsHours() {
        return colonIsHours;
    }

    /** Returns whether a person said what "1:30" is. */
    boolean colonSaid() {
        return colonSaid;
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

    boolean deniesCramp(String text) {
        return text.length() < 40 && noCramp.silent(text);
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

    /** Returns the number of "2 cramps". */
    static String bare(String text, WordBook words) {
        String plain = Plain.of(text);
        int space = plain.indexOf(' ');
        boolean named = space > 0 && words.texts("cramp-noun").silentPlain(plain.substring(space + 1));
        return named ? plain.substring(0, space) : text;
    }

    private static CellReading<NightStatus> status(String text, ScanTools tools) {
        NightStatus status = tools.words().statuses().plain(Plain.of(text));
        if (status != null) {
            return CellReading.of(status);
        }
        if (text.length() > 1 && Missing.is(text)) {
            return CellReading.blank();
        }
        Integer count = tools.numbers()
                .whole(bare(text, tools.words()), 0, MOST_CRAMPS, "CK-211")
                .orNull();
        if (count != null) {
            return CellReading.of(count == 0 ? NightStatus.NO_CRAMP : NightStatus.CRAMP);
        }
        return CellReading.unclear("CK-301");
    }

    private static CellReading<Integer> count(String text, ScanTools tools) {
        if (tools.words().statuses().plain(Plain.of(text)) == NightStatus.NO_CRAMP) {
            return CellReading.of(0);
        }
        return tools.numbers().whole(bare(text, tools.words()), 0, MOST_CRAMPS, "CK-211");
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
            return CellReading.of(meaning);
        }
        return words.silentPlain(plain) || Missing.is(text) ? CellReading.blank() : CellReading.unclear("CK-301");
    }
}
