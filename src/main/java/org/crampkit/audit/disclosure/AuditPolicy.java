package org.crampkit.audit.disclosure;

import java.util.Locale;

/** Which counts may be seen, and how exactly (clinical reference 6.3). The threshold counts the patients behind a cell. */
public enum AuditPolicy {
    /** English hospital data practice: 1 to 7 hidden, all else to the nearest 5. */
    NHS(8, 5),
    /** United States payer practice: 1 to 10 hidden, all else exact. */
    CMS(11, 1),
    /** For use inside the clinic alone: nothing hidden. */
    INTERNAL(0, 1);

    private final int threshold;
    private final int base;

    AuditPolicy(int threshold, int base) {
        this.threshold = threshold;
        this.base = base;
    }

    /** Returns the policy of a clinic's country: {@code CMS} in the United States, else {@code NHS}. */
    public static AuditPolicy of(String country) {
        return country.equals("US") ? CMS : NHS;
    }

    /** Returns the smallest group that may be seen; 0 where all may. */
    public int threshold() {
        return threshold;
    }

    /** Returns the number that counts are rounded to a multiple of. */
    public int base() {
        return base;
    }

    /** Returns whether what it makes may leave the clinic. */
    public boolean released() {
        return this != INTERNAL;
    }

    /** Returns whether a group is too small to be seen; nobody at all may be seen. */
    public boolean hides(int people) {
        return people > 0 && people < threshold;
    }

    /** Returns a count as it is shown. */
    public long rounded(long count) {
        return (count + base / 2) / base * base;
    }

    /** Returns the word of options, files and JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
