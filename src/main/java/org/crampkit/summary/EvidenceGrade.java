package org.crampkit.summary;

/** How much a diary supports (clinical reference 1.4, settled order; clinic rule). */
public enum EvidenceGrade {
    /** At least 28 possible nights, at least 80 % recorded. */
    A,
    /** At least 14 possible nights, at least 80 % recorded. */
    B,
    /** Neither A, B nor D: a provisional rate. */
    C,
    /** Fewer than 7 nights recorded, or less than half: no rate; red flags are still evaluated. */
    D;

    /** The fewest recorded nights that carry a rate. */
    public static final int FEWEST_NIGHTS = 7;

    /**
     * Returns the grade of a diary.
     *
     * @param recorded nights with a known status
     * @param possible nights from the first to the last
     */
    public static EvidenceGrade of(int recorded, int possible) {
        if (recorded < FEWEST_NIGHTS || recorded * 2 < possible) {
            return D;
        }
        boolean dense = recorded * 5 >= possible * 4;
        if (dense && possible >= 28) {
            return A;
        }
        return dense && possible >= 14 ? B : C;
    }

    /** Returns whether two such periods may be compared. */
    public boolean supportsComparison() {
        return this == A || this == B;
    }
}
