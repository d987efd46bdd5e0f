package org.crampkit.intake.workbook;

/** Ends the reading of a sheet early. */
final class EnoughException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EnoughException() {
        super("enough", null, false, false);
    }
}
