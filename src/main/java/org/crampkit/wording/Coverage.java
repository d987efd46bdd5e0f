package org.crampkit.wording;

import java.util.List;

/**
 * How much of what a patient reads a language pack has.
 *
 * @param language language code
 * @param sentences patient sentences of the reference pack
 * @param missing keys that this pack lacks; printed in the reference language
 * @param missingSafety those among them that keep a person safe; with any of them the whole sheet is in the reference language
 * @param unknown keys that the reference pack does not know
 */
public record Coverage(
        String language, int sentences, List<String> missing, List<String> missingSafety, List<String> unknown) {

    /** Copies the lists. */
    public Coverage {
        missing = List.copyOf(missing);
        missingSafety = List.copyOf(missingSafety);
        unknown = List.copyOf(unknown);
    }

    static Coverage of(LanguagePack pack, LanguagePack reference) {
        List<String> wanted = reference.everyKey().stream()
                .filter(PatientSentences::covers)
                .sorted()
                .toList();
        List<String> missing =
                wanted.stream().filter(key -> !pack.keys().contains(key)).toList();
        return new Coverage(
                pack.code(),
                wanted.size(),
                missing,
                missing.stream().filter(PatientSentences::safety).toList(),
                pack.keys().stream()
                        .filter(key -> !reference.everyKey().contains(key))
                        .sorted()
                        .toList());
    }

    /** Returns how many of the sentences the pack has. */
    public int translated() {
        return sentences - missing.size();
    }

    /** Returns whether a patient's sheet may be printed in this language. */
    public boolean safe() {
        return missingSafety.isEmpty();
    }
}
