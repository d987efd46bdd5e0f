package org.crampkit.wording.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Counts of a text, and the formulas over them (clinical reference 5.1): blind to layout and meaning, a gate and no proof.
 *
 * @param sentences sentences
 * @param words words
 * @param syllables syllables
 * @param longWords words of three syllables or more
 * @param longest words of the longest sentence
 */
public record Readability(int sentences, int words, int syllables, int longWords, int longest) {

    private static final int THREE = 3;

    /** Counts an English text, a sentence an element. */
    public static Readability english(List<String> sentences) {
        return count(sentences, Syllables::english);
    }

    /** Counts a Spanish text, a sentence an element. */
    public static Readability spanish(List<String> sentences) {
        return count(sentences, Syllables::spanish);
    }

    /** Splits a text into its sentences. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String part : text.split("(?<=[.!?:])\\s+", -1)) {
            if (part.matches(".*\\p{L}.*")) {
                sentences.add(part.strip());
            }
        }
        return sentences;
    }

    /** Returns the words of a sentence: runs of letters; numbers and signs are not counted. */
    public static List<String> words(String sentence) {
        List<String> words = new ArrayList<>();
        for (String part : sentence.split("[^\\p{L}'’-]+", -1)) {
            if (part.matches(".*\\p{L}.*")) {
                words.add(part);
            }
        }
        return words;
    }

    private static Readability count(List<String> sentences, ToIntFunction<String> counter) {
        int words = 0;
        int syllables = 0;
        int longWords = 0;
        int longest = 0;
        for (String sentence : sentences) {
            List<String> parts = words(sentence);
            words += parts.size();
            longest = Math.max(longest, parts.size());
            for (String word : parts) {
                int count = counter.applyAsInt(word);
                syllables += count;
                longWords += count >= THREE ? 1 : 0;
            }
        }
        return new Readability(sentences.size(), words, syllables, longWords, longest);
    }

    /** Returns the Flesch-Kincaid grade. */
    public double fleschKincaid() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** Returns the SMOG grade; made for 30 sentences or more. */
    public double smog() {
        return 3.1291 + 1.0430 * Math.sqrt(longWords * 30.0 / sentences);
    }

    /** Returns the Flesch-Szigriszt index, read on the INFLESZ scale. */
    public double inflesz() {
        return 206.835 - 62.3 * syllables / words - (double) words / sentences;
    }
}
