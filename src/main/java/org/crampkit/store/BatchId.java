package org.crampkit.store;

/**
 * The number of an import.
 *
 * @param number 1, 2, 3 …
 */
public record BatchId(long number) {

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
