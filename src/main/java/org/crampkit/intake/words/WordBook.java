package org.crampkit.intake.words;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;

/** The value words of the clinic's languages, by list. */
public final class WordBook {

    private final Map<String, Map<String, List<String>>> lists;
    private final Map<String, WordList<?>> built = new ConcurrentHashMap<>();

    /**
     * Reads {@code words.yaml}.
     *
     * @throws IllegalArgumentException where a list is missing or a code is not one of the instrument's
     */
    public WordBook(TemplateFiles templates) {
        lists = Yaml.mapper()
                .readValue(templates.text("words.yaml"), WordFile.class)
                .lists();
    }

    /** Returns a list of words under plain codes. */
    public WordList<String> texts(String name) {
        return list(name, Function.identity());
    }

    /** Returns the sides. */
    public WordList<Side> sides() {
        return list("side", code -> coded(Side.values(), Side::word, code));
    }

    /** Returns the places of the body. */
    public WordList<BodySite> sites() {
        return list("site", code -> coded(BodySite.values(), BodySite::word, code));
    }

    /** Returns yes, no and unknown. */
    public WordList<Answer> answers() {
        return list("answer", code -> coded(Answer.values(), Answer::word, code));
    }

    /** Returns the states of a night. */
    public WordList<NightStatus> statuses() {
        return list("status", code -> coded(NightStatus.values(), NightStatus::word, code));
    }

    /** Returns how long a muscle stayed sore. */
    public WordList<Soreness> sorenesses() {
        return list("soreness", code -> coded(Soreness.values(), Soreness::word, code));
    }

    /** Returns what came before a cramp. */
    public WordList<Trigger> triggers() {
        return list("trigger", code -> coded(Trigger.values(), Trigger::word, code));
    }

    /** Returns what was tried. */
    public WordList<Relief> reliefs() {
        return list("relief", code -> coded(Relief.values(), Relief::word, code));
    }

    /** Returns how active a day was. */
    public WordList<Activity> activities() {
        return list("activity", code -> coded(Activity.values(), Activity::word, code));
    }

    /** Returns who wrote. */
    public WordList<Recorder> recorders() {
        return list("recorder", code -> coded(Recorder.values(), Recorder::word, code));
    }

    /** Returns the parts of the day. */
    public WordList<DayPart> dayParts() {
        return list("day-part", code -> coded(DayPart.values(), DayPart::word, code));
    }

    /** Returns the symptoms. */
    public WordList<Symptom> symptoms() {
        return list("symptom", code -> coded(Symptom.values(), Symptom::word, code));
    }

    /** Returns a list of words that stand for numbers. */
    public WordList<Double> numbers(String name) {
        return list(name, Double::valueOf);
    }

    private static <T> T coded(T[] values, Function<T, String> word, String code) {
        for (T value : values) {
            if (word.apply(value).equals(code)) {
                return value;
            }
        }
        throw new IllegalArgumentException("words.yaml has a code that the instrument does not know: " + code);
    }

    @SuppressWarnings("unchecked")
    private synchronized <T> WordList<T> list(String name, Function<String, T> meaning) {
        Map<String, List<String>> codes = lists.get(name);
        if (codes == null) {
            throw new IllegalArgumentException("words.yaml has no list " + name);
        }
        // a list is always asked for with one type
        return (WordList<T>) built.computeIfAbsent(name, n -> new WordList<>(codes, meaning));
    }
}
