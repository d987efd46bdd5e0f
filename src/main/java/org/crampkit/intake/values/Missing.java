package org.crampkit.intake.values;

import java.util.Set;
import org.crampkit.intake.words.Plain;

/** Signs that people put where they have nothing to say. */
public final class Missing {

    private static final Set<String> SIGNS = Set.of(
            "",
            "-",
            "--",
            "---",
            "–",
            "—",
            ".",
            "..",
            "...",
            "/",
            "?",
            "??",
            "*",
            "_",
            "n a",
            "na",
            "n k",
            "nk",
            "null",
            "nan",
            "k a",
            "s o",
            "nd",
            "n d",
            "not applicable",
            "not known",
            "keine angabe",
            "entfallt",
            "no aplica");

    private Missing() {}

    /** Returns whether a text says nothing. */
    public static boolean is(String text) {
        return text.isEmpty() || (text.length() < 16 && SIGNS.contains(Plain.of(text)));
    }

    /** Returns whether a text is a stroke such as "-". */
    public static boolean stroke(String text) {
        return text.equals("-") || text.equals("–") || text.equals("—") || text.equals("--") || text.equals("/");
    }
}
