package org.crampkit.medicines;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crampkit.diary.code.Answer;
import org.crampkit.templates.FaultyFilesException;
import org.crampkit.templates.TemplateFiles;
import org.crampkit.templates.Yaml;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The medicine names and classes of {@code templates/medicines.yaml} (clinical reference 3.1 to 3.4). */
public final class MedicineBook {

    private static final String PATH = "medicines.yaml";

    /** Texts are read for the flags and again for the advice, and many rows hold the same one. */
    private static final int LONGEST_REMEMBERED = 200;

    private static final int MOST_REMEMBERED = 5_000;

    private final Map<String, MedicineReading> remembered = new ConcurrentHashMap<>();
    private final Lexicon lexicon;
    private final Set<String> classes;
    private final Set<String> noneWords;
    private final Set<String> unknownWords;

    private MedicineBook(BookFile file) {
        lexicon = new Lexicon(file);
        classes = Set.copyOf(file.classes().keySet());
        noneWords = phrases(file, "none");
        unknownWords = phrases(file, "unknown");
    }

    /**
     * Reads the book.
     *
     * @throws FaultyFilesException naming every fault at once
     */
    public static MedicineBook load(TemplateFiles templates) {
        BookFile file;
        try {
            file = Yaml.mapper().readValue(templates.text(PATH), BookFile.class);
        } catch (JacksonException e) {
            throw faulty(List.of(e.getOriginalMessage()));
        }
        List<String> faults = faults(file);
        if (!faults.isEmpty()) {
            throw faulty(faults);
        }
        return new MedicineBook(file);
    }

    private static FaultyFilesException faulty(List<String> faults) {
        List<String> placed = faults.stream().map(fault -> PATH + ": " + fault).toList();
        return new FaultyFilesException("CK-503", "medicine-book", placed);
    }

    /** Returns all class ids, so that rules and advice can check theirs. */
    public Set<String> classes() {
        return classes;
    }

    /**
     * Reads a medicine text. Its output is a prompt for staff, never an instruction to stop a medicine.
     *
     * @param text free text; null where the list is not known, "none" where there are no medicines
     */
    public MedicineReading read(@Nullable String text) {
        if (text == null) {
            return new MedicineReading(Answer.UNKNOWN);
        }
        MedicineReading known = remembered.get(text);
        if (known == null) {
            known = understand(text);
            if (text.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
                remembered.put(text, known);
            }
        }
        return known;
    }

    private MedicineReading understand(String text) {
        String plain = String.join(" ", Words.of(text));
        if (noneWords.contains(plain)) {
            return new MedicineReading(Answer.YES);
        }
        if (plain.isEmpty() || unknownWords.contains(plain)) {
            return new MedicineReading(Answer.UNKNOWN);
        }
        return new ListReader(lexicon, noneWords, text).read();
    }

    private static Set<String> phrases(BookFile file, String kind) {
        return file.words().getOrDefault(kind, List.of()).stream()
                .map(phrase -> String.join(" ", Words.of(phrase)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> faults(BookFile file) {
        List<String> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        file.harmless().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
        Stream.concat(file.medicines().stream(), file.phrases().stream()).forEach(agent -> {
            names.add(agent.name().toLowerCase(Locale.ROOT));
            agent.classes().stream()
                    .filter(id -> !file.classes().containsKey(id))
                    .forEach(id -> faults.add(agent.name() + " has no known class " + id));
        });
        file.products().forEach(product -> product.holds().stream()
                .filter(name -> !names.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add(product.names() + " holds the unknown " + name)));
        file.classes().forEach((id, signal) -> {
            if (!Set.of("S", "M", "W", "").contains(signal)) {
                faults.add(id + " has no known signal " + signal);
            }
        });
        return faults;
    }
}
