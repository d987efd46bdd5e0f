package org.crampkit.intake.text;

/**
 * One look over a line: how many delimiters stand outside quotes, and whether a quote is still open at its end.
 *
 * @param delimiters delimiters outside quotes
 * @param open whether a quoted text goes on in the next line
 */
record RecordScan(int delimiters, boolean open) {

    /** Scans a line; a quote opens only where a field begins. */
    static RecordScan of(String line, char delimiter, char quote, boolean openBefore) {
        boolean open = openBefore;
        boolean start = !openBefore;
        int delimiters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                if (c == quote) {
                    if (i + 1 < line.length() && line.charAt(i + 1) == quote) {
                        i++;
                    } else {
                        open = false;
                    }
                }
            } else if (c == delimiter) {
                delimiters++;
                start = true;
            } else if (c == quote && start) {
                open = true;
                start = false;
            } else if (c != ' ') {
                start = false;
            }
        }
        return new RecordScan(delimiters, open);
    }
}
