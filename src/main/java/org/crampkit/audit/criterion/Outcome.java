package org.crampkit.audit.criterion;

/** What was found for one patient, flag or handout that a criterion is about. */
public enum Outcome {
    MET("met"),
    NOT_MET("not-met"),
    NOT_RECORDED("not-recorded"),
    EXCEPTION("exception");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** Returns the word of figure names and JSON. */
    public String word() {
        return word;
    }
}
