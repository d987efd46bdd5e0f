package org.crampkit.flags;

/** How soon a flag wants a clinician (clinical reference 2), most urgent first. */
public enum Tier {
    /** Emergency now. */
    E,
    /** Same day. */
    S,
    /** Within days. */
    U,
    /** Next visit. */
    R,
    /** For information. */
    I;

    /** Returns whether an open flag of this tier holds all self-care text. */
    public boolean holdsSelfCare() {
        return this == E || this == S;
    }
}
