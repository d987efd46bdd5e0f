package org.crampkit.intake.spoken;

import java.util.List;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Signs;

/** Takes apart a cell that names several times, such as "1:30, 4:15", or a start and an end, such as "2:30-2:35". */
public final class SeveralTimes {

    private static final Pattern AND = Pattern.compile(
            "(?iU)\\s*[,;/&+\\n]\\s*(?:(?:and|und|y|et)\\s+)?|\\s+(?:and|und|y|et|then|dann|luego|puis)\\s+");
    private static final Pattern TO = Pattern.compile("(?iU)\\s*-\\s*|\\s+(?:to|till|until|bis|hasta|a|à)\\s+");
    private static final Pattern FROM = Pattern.compile("(?iU)^(?:from|von|desde|de)\\s+");
    private static final int LONGEST = 80;

    /** Letters of a single time such as "02:30". */
    private static final int SHORTEST = 5;

    private SeveralTimes() {}

    /** Returns the parts of a list, empty where the text is none. */
    public static List<String> listed(String text) {
        List<String> parts = fits(text) ? List.of(AND.split(text.strip(), -1)) : List.of();
        return parts.size() < 2 ? List.of() : parts;
    }

    /** Returns the texts that may each be a time: those of a list, those of a start and an end, else the whole. */
    public static List<String> parts(String text) {
        List<String> listed = listed(text);
        List<String> span = listed.isEmpty() ? span(text) : List.of();
        return !listed.isEmpty() ? listed : span.isEmpty() ? List.of(text) : span;
    }

    /** Returns what stands before and after the "to" of a text, empty where there is no such word or sign. */
    public static List<String> span(String text) {
        if (!fits(text)) {
            return List.of();
        }
        String bare = FROM.matcher(Signs.plain(text).strip()).replaceFirst("");
        List<String> parts = List.of(TO.split(bare, -1));
        return parts.size() == 2 ? parts : List.of();
    }

    private static boolean fits(String text) {
        return text.length() > SHORTEST && text.length() <= LONGEST;
    }
}
