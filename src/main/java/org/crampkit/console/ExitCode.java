package org.crampkit.console;

/** The exit codes of the console contract, section 6. */
public enum ExitCode {
    /** Done. */
    DONE(0),
    /** A bug: one line for the person, details in the log. */
    INTERNAL(1),
    /** Unknown option or command, missing or bad value. */
    USAGE(2),
    /** Input refused, a question is open, or rows were rejected. */
    INPUT(3),
    /** Patient, batch or rule not found. */
    NOT_FOUND(4),
    /** Output could not be written. */
    OUTPUT(5),
    /** Refused for safety. */
    UNSAFE(6),
    /** A flag of the tier asked about is present. */
    FLAG_PRESENT(10);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** Returns the number that the process ends with. */
    public int number() {
        return number;
    }
}
