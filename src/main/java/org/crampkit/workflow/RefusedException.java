package org.crampkit.workflow;

/** Carries a refusal to the console. Its message holds the code alone, no patient data. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Carries a refusal. */
    public RefusedException(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    /** Returns what is refused and why. */
    public Refusal refusal() {
        return refusal;
    }
}
