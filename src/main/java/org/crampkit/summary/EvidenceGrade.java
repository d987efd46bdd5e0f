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
    D
}
