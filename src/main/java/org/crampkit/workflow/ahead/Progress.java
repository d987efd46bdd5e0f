package org.crampkit.workflow.ahead;

/** Is told now and then how far a long work is. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress NONE = (done, all, what) -> {};

    /**
     * Tells how far the work is.
     *
     * @param done how many are done
     * @param all how many there are; with as many done, this part of the work is over
     * @param what what is counted
     */
    void tell(int done, int all, Counted what);

    /** What is counted. */
    enum Counted {
        ROWS,
        PATIENTS
    }
}
