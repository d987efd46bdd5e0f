package org.crampkit.medicines;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crampkit.medicines.Meaning.Drug;
import org.crampkit.medicines.Meaning.Kind;
import org.crampkit.medicines.Meaning.Word;
import org.jspecify.annotations.Nullable;

/**
 * One part of a medicine text, cut at commas, line ends and "and".
 *
 * @param text the part, dates replaced by marks
 * @param joined whether "and" or the like joins it to the part before
 * @param pieces its words with their meanings
 */
record Clause(String text, boolean joined, List<Piece> pieces) {

    private static final Set<String> VERBS = Set.of("is", "was", "on", "had", "has", "took", "tomaba");
    private static final Set<String> SELF = Set.of("i", "me", "patient", "pt", "yo");

    static Clause of(String text, boolean joined, Lexicon lexicon) {
        List<String> words = Words.of(text);
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Lexicon.Found found = Dates.isMark(words.get(i)) ? null : lexicon.find(words, i);
            int length = found == null ? 1 : found.length();
            pieces.add(
                    new Piece(String.join(" ", words.subList(i, i + length)), found == null ? null : found.meaning()));
            i += length;
        }
        return new Clause(text, joined, List.copyOf(pieces));
    }

    boolean hasDrug() {
        return pieces.stream().anyMatch(piece -> piece.drug() != null);
    }

    /** Returns whether it names only a form ("a new tablet"), so that a medicine is taken that we do not know. */
    boolean namelessMedicine() {
        return !hasDrug()
                && pieces.stream().anyMatch(piece -> piece.is(Kind.NOUN))
                && pieces.stream().noneMatch(piece -> piece.is(Kind.NUMBER) || piece.number());
    }

    /** Returns whether a medicine follows a place before the sentence turns. */
    boolean drugAfter(int index) {
        for (int i = index + 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.is(Kind.RESUME) || piece.is(Kind.RESTART) || piece.is(Kind.PURPOSE)) {
                return false;
            }
            if (piece.drug() != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a medicine stands right before a place, with only doses and the like between. */
    boolean drugRightBefore(int index) {
        for (int i = index - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            if (piece.drug() != null) {
                return true;
            }
            if (piece.unknown()) {
                return false;
            }
        }
        return false;
    }

    /** Returns the place of the first medicine after one, the end where there is none. */
    int nextDrug(int index) {
        int i = index + 1;
        while (i < pieces.size() && pieces.get(i).drug() == null) {
            i++;
        }
        return i;
    }

    /** Returns whether a relative named at a place takes what follows ("mother takes", "wife's"). */
    boolean othersTake(int index) {
        List<Piece> between = pieces.subList(index + 1, nextDrug(index));
        if (between.stream().anyMatch(piece -> SELF.contains(piece.words()))) {
            return false;
        }
        return pieces.get(index).words().endsWith("s")
                || between.stream().anyMatch(piece -> piece.is(Kind.RESUME) || VERBS.contains(piece.words()));
    }

    /** Returns whether the words at a place stand alone in round brackets, as in "atorvastatin (mother)". */
    boolean bracketed(int index) {
        return text.toLowerCase(Locale.ROOT).contains("(" + pieces.get(index).words() + ")");
    }

    /** Returns whether it says only that something is not taken, as "Stopped" does before a colon. */
    boolean onlyNegates() {
        return !pieces.isEmpty()
                && pieces.stream().allMatch(piece -> piece.is(Kind.NEGATION) || piece.is(Kind.NEGATION_AHEAD));
    }

    /** A run of words; {@code meaning} is null where it is not known. */
    record Piece(String words, @Nullable Meaning meaning) {

        boolean is(Kind kind) {
            return meaning instanceof Word word && word.kind() == kind;
        }

        @Nullable
        Drug drug() {
            return meaning instanceof Drug found ? found : null;
        }

        boolean number() {
            return Character.isDigit(words.charAt(0));
        }

        boolean date() {
            return Dates.isMark(words);
        }

        boolean unknown() {
            return meaning == null && !number() && !date();
        }
    }
}
