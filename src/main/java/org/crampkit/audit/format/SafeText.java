package org.crampkit.audit.format;

/** Text that a spreadsheet program takes for text, whatever it begins with; numbers are written as numbers beside it. */
public final class SafeText {

    private static final String STARTS = "=+-@\t\r\n|%＝＋－＠";

    private SafeText() {}

    /** Returns a text with an apostrophe before it where it could be taken for a formula, and without control characters. */
    public static String of(String text) {
        String clean = text.replaceAll("[\\p{Cc}&&[^\\t\\r\\n]]", "").replaceAll("[\\t\\r\\n]+", " ");
        String bare = clean.stripLeading();
        return starts(bare) || starts(text) ? "'" + clean : clean;
    }

    private static boolean starts(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
