package org.crampkit.intake.page;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Character references of a web page: by name or by number. */
final class Entities {

    private static final Pattern REFERENCE = Pattern.compile("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});?");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("szlig", "ß"));
    private static final Map<String, String> MARKS = Map.of(
            "uml", "\u0308",
            "acute", "\u0301",
            "grave", "\u0300",
            "circ", "\u0302",
            "tilde", "\u0303",
            "cedil", "\u0327",
            "ring", "\u030A");

    private Entities() {}

    /** Returns a text with its references resolved; one that is not known stays as it is. */
    static String resolve(String text) {
        if (text.indexOf('&') < 0) {
            return text;
        }
        Matcher matcher = REFERENCE.matcher(text);
        StringBuilder resolved = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(resolved, Matcher.quoteReplacement(meaning(matcher.group(1), matcher.group())));
        }
        return java.text.Normalizer.normalize(matcher.appendTail(resolved), java.text.Normalizer.Form.NFC);
    }

    private static String meaning(String name, String whole) {
        if (name.charAt(0) == '#') {
            boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isValidCodePoint(code) && code > 0 ? Character.toString(code) : "";
        }
        String mark = MARKS.get(name.substring(1));
        return mark == null ? NAMED.getOrDefault(name, whole) : name.charAt(0) + mark;
    }
}
