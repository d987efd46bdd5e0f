package org.crampkit.intake.sheet;

/** Reads one kind of file as sheets of rows; the seam for every new kind of input. */
public interface SheetReader {

    /** Returns a few words on what was found, such as "CSV, semicolons, UTF-8". */
    String described();

    /**
     * Reads the file from its beginning; may be called again.
     *
     * @throws UnreadableException where the file is damaged, hostile or not what it seemed
     */
    void read(SheetVisitor visitor);
}
