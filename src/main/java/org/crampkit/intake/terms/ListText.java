package org.crampkit.intake.terms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordList;

/** Reads a cell that lists several words, set apart by semicolons, commas, slashes, plus signs or line breaks. */
public final class ListText {

    private ListText() {}

    /**
     * What a list says.
     *
     * @param <T> what its words stand for
     * @param known what is known, each once, in order
     * @param unknown words that are not known
     */
    public record Listed<T>(List<T> known, List<String> unknown) {

        /** Copies the lists. */
        public Listed {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }
    }

    /** Reads a list: whole first, then by semicolons, then by weaker signs. */
    public static <T> Listed<T> read(String text, WordList<T> words) {
        Set<T> known = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String item : split(text, ";|\n")) {
            if (!take(item, words, known)) {
                for (String part : split(item, ",/+&")) {
                    if (!take(part, words, known) && !joined(part, words, known)) {
                        unknown.add(part);
                    }
                }
            }
        }
        return new Listed<>(List.copyOf(known), unknown);
    }

    private static <T> boolean joined(String part, WordList<T> words, Set<T> known) {
        String[] halves = Plain.of(part).split(" (?:and|und|y|et|then|dann|luego|puis) ", -1);
        boolean all = halves.length > 1;
        for (String half : halves) {
            all = all && (words.plain(half) != null || words.silentPlain(half));
        }
        for (String half : halves) {
            if (all) {
                take(half, words, known);
            }
        }
        return all;
    }

    private static <T> boolean take(String item, WordList<T> words, Set<T> known) {
        if (item.isBlank() || Missing.is(item)) {
            return true;
        }
        String plain = Plain.of(item);
        T meaning = words.plain(plain);
        if (meaning != null) {
            known.add(meaning);
        }
        return meaning != null || words.silentPlain(plain);
    }

    /** Splits at any of some signs, keeping the parts stripped. */
    static List<String> split(String text, String signs) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || signs.indexOf(text.charAt(i)) >= 0) {
                String part = text.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
