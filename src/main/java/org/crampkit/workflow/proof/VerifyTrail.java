package org.crampkit.workflow.proof;

import org.crampkit.trail.ChainReport;
import org.crampkit.workflow.Clinic;
import org.springframework.stereotype.Component;

/** Proves that the trail is whole, or names its first broken row. */
@Component
public final class VerifyTrail {

    private final Clinic clinic;

    /** Works on one clinic. */
    public VerifyTrail(Clinic clinic) {
        this.clinic = clinic;
    }

    /** Checks every entry from the first on. */
    public ChainReport verify() {
        return clinic.ledger().trail().verify();
    }
}
