package org.crampkit.intake.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.intake.Question;
import org.crampkit.intake.ReadingOptions;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/** Whose diary a file is, as far as a person has to say so. */
public final class Owners {

    private static final String PATIENT = "--patient";

    private final ReadingOptions options;
    private final KeyBook keys;
    private final WordList<String> sheetWords;
    private final WordList<Double> months;

    /**
     * For one file.
     *
     * @param options what the person said
     * @param keys the keys that it names
     * @param sheetWords words of sheet names that name nobody
     * @param months words for months
     */
    public Owners(ReadingOptions options, KeyBook keys, WordList<String> sheetWords, WordList<Double> months) {
        this.options = options;
        this.keys = keys;
        this.sheetWords = sheetWords;
        this.months = months;
    }

    /**
     * What a sheet says of its patient.
     *
     * @param sheet name on its tab, null for a text file
     * @param name name of a person in a title, null where there is none
     * @param key patient key in a title or on the tab, null where there is none
     * @param column whether a column gives the key
     */
    public record Owned(@Nullable String sheet, @Nullable String name, @Nullable String key, boolean column) {}

    /** Returns what must be asked. */
    public List<Question> questions(List<Owned> sheets) {
        List<Question> questions = new ArrayList<>();
        Question whose = whose(sheets);
        List<String> people = people(sheets);
        if (people.size() > 1 && options.keys().all() != KeyAnswers.Pairs.SAME) {
            Map<String, Object> named = Map.of("value", String.join(", ", people));
            questions.add(new Question("CK-163", named, KeyPair.OPTION, List.of("same")));
        }
        if (whose != null) {
            questions.add(whose);
            return questions;
        }
        if (options.patient() == null) {
            questions.addAll(spellings());
        }
        return questions;
    }

    private @Nullable Question whose(List<Owned> sheets) {
        PatientKey said = options.patient();
        for (Owned sheet : sheets) {
            String title = sheet.key();
            if (said == null && title == null && !sheet.column()) {
                return new Question("CK-153", Map.of(), PATIENT, List.of());
            }
            if (said != null
                    && title != null
                    && !sheet.column()
                    && !meant(title).equals(said.folded())) {
                Map<String, Object> named = Map.of("value", title, "other", said.text());
                return new Question("CK-158", named, PATIENT, List.of(title, said.text()));
            }
        }
        return null;
    }

    private String meant(String title) {
        String said = options.keys().meant(title);
        return new PatientKey(said == null ? title : said).folded();
    }

    private List<Question> spellings() {
        List<KeyPair> open = keys.open(options.keys());
        if (!open.isEmpty() && keys.several()) {
            return List.of(KeyPair.question(open));
        }
        if (!open.isEmpty()) {
            KeyPair pair = open.get(0);
            return List.of(KeyPair.question(open, PATIENT, List.of(pair.one(), pair.other())));
        }
        List<KeyPair> equal = keys.unholdable(options.keys());
        return equal.isEmpty() ? List.of() : List.of(KeyPair.unholdable(equal));
    }

    /** Returns the names of people under which sheets stand that say nothing else of their patient. */
    private List<String> people(List<Owned> sheets) {
        TreeSet<String> people = new TreeSet<>();
        for (Owned sheet : sheets) {
            if (!sheet.column() && sheet.key() == null) {
                String name = sheet.name() == null ? sheet.sheet() : sheet.name();
                String person = name == null ? "" : person(name);
                if (!person.isEmpty()) {
                    people.add(person);
                }
            }
        }
        return List.copyOf(people);
    }

    /** Returns a sheet's name without months, numbers and the words that any sheet may bear. */
    private String person(String name) {
        return Plain.of(name)
                .replaceAll("[\\d_.-]+", " ")
                .lines()
                .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
                .filter(word -> word.length() > 1 && !sheetWords.silentPlain(word) && months.plain(word) == null)
                .collect(Collectors.joining(" "));
    }
}
