package org.crampkit.flags.words;

/**
 * A phrase found in a text.
 *
 * @param list what it stands for
 * @param from number of its first token
 * @param to number after its last token
 */
record Match(String list, int from, int to) {

    boolean covers(int token) {
        return token >= from && token < to;
    }

    boolean within(Match other) {
        return from >= other.from && to <= other.to;
    }
}
