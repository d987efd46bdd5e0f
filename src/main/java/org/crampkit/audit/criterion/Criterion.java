package org.crampkit.audit.criterion;

/**
 * One criterion of the audit, as its file in {@code templates/audit} has it (clinical reference 6.1).
 *
 * @param id id, such as {@code AUD-1}
 * @param title a few words
 * @param statement what should be
 * @param source where it comes from
 * @param standard the share that should be reached, in percent
 * @param exceptions who is not counted
 * @param numerator who counts as met
 * @param denominator whom it is about
 * @param definition how it is judged from what is stored
 * @param judge how the program judges it
 */
public record Criterion(
        String id,
        String title,
        String statement,
        String source,
        int standard,
        String exceptions,
        String numerator,
        String denominator,
        String definition,
        Judge judge) {

    private static final int ALL = 100;

    /** Checks the standard. */
    public Criterion {
        if (standard < 1 || standard > ALL) {
            throw new IllegalArgumentException(id + ": the standard is a percentage from 1 to 100");
        }
    }
}
