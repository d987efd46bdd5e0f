package org.crampkit.intake.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/**
 * A header taken apart.
 *
 * @param raw as it stands in the file
 * @param plain its words, without units and scales
 * @param inside what stands in brackets, as written, empty where nothing does
 * @param unit unit named, {@code s}, {@code m}, {@code h} or a unit of volume; empty where none is
 * @param scale top of a pain scale, 10 or 100
 */
record HeaderText(String raw, String plain, String inside, String unit, int scale) {

    private static final Pattern BRACKETS = Pattern.compile("[\\[({]([^\\])}]*)[\\])}]");
    private static final Pattern SCALE =
            Pattern.compile("\\b[01] ?(?:to|bis|a|and|au)? ?(100|10)\\b|\\b(?:out of|sur|von|de) (100|10)\\b");
    private static final Pattern SHORT_SCALE = Pattern.compile(
            "\\b[01] ?(?:to|bis|a|and|au)? ?[2-9]\\b|\\b(?:out of|sur|von|de) [2-9]\\b|\\b[01] \\p{L}+ [2-9] \\p{L}+");
    private static final Pattern OVER = Pattern.compile("/ ?(?:10|100)\\b");
    private static final Pattern OVER_LESS = Pattern.compile("/ ?[2-9]\\s*$");
    /** The number of a question before its words, such as "3. " and "Q3: ", but not that of a cramp. */
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)^\\s*(?:(?:q|question|frage|pregunta)?\\s?\\d{1,2}[a-z]?\\s*[.):–]|(?:q|question|frage|pregunta)\\s?\\d{1,2}[a-z]?\\s*[-_ ])\\s*(?=\\p{L}{2})(?!cramp|kr[aä]mpf|calambre|episode)");

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Set<String> SECONDS =
            Set.of("s", "sec", "secs", "second", "seconds", "sek", "sekunden", "segundos", "seg", "secondes");
    private static final Set<String> MINUTES =
            Set.of("m", "min", "mins", "minute", "minutes", "minuten", "minutos", "mn");
    private static final Set<String> HOURS =
            Set.of("h", "hr", "hrs", "hour", "hours", "std", "stunden", "horas", "heures");
    private static final Set<String> VOLUMES =
            Set.of("ml", "l", "litres", "liters", "liter", "litros", "cups", "glasses", "cl", "dl", "oz");
    private static final Set<String> FORMATS = Set.of(
            "hh mm",
            "hhmm",
            "24h",
            "24 h",
            "yyyy mm dd",
            "dd mm yyyy",
            "mm dd yyyy",
            "y n",
            "yes no",
            "ja nein",
            "si no",
            "oui non",
            "l r",
            "nrs",
            "vas",
            "mm",
            "cm");

    /** Returns whether it names a scale that ends neither at 10 nor at 100. */
    boolean otherScale() {
        return SHORT_SCALE.matcher(Plain.of(inside)).find()
                || OVER_LESS.matcher(raw).find();
    }

    /**
     * Returns a column as far as its header bears it out: none where it counts on another scale, one to be confirmed where what
     * stands in brackets may mean something else.
     *
     * @param aside words that tell of another thing than tonight's cramp
     */
    @Nullable
    MappedColumn doubted(@Nullable MappedColumn found, Set<String> aside) {
        if (found == null || found.how().equals("exact")) {
            return found;
        }
        boolean scaled = found.field() == Field.PAIN_NRS || found.field() == Field.SLEEP_DISTURB_NRS;
        if (scaled && (otherScale() || SHORT_SCALE.matcher(Plain.of(raw)).find())) {
            return null;
        }
        String choice = found.choice();
        if (choice != null && inside.toLowerCase(Locale.ROOT).contains(choice.toLowerCase(Locale.ROOT))) {
            return found;
        }
        boolean other = Arrays.stream(Plain.of(inside).split(" ", -1)).anyMatch(aside::contains);
        return other ? found.how(MappedColumn.MISSPELT) : found;
    }

    static HeaderText of(String header) {
        String bare = NUMBERED.matcher(header).replaceFirst("");
        String raw = bare.indexOf(' ') < 0 ? HUMP.matcher(bare).replaceAll(" ") : bare;
        return of(header, OVER.matcher(raw).replaceAll(" "));
    }

    private static HeaderText of(String header, String raw) {
        Matcher brackets = BRACKETS.matcher(raw);
        String inside = brackets.find() ? brackets.group(1).strip() : "";
        String outside = BRACKETS.matcher(raw).replaceAll(" ").strip();
        String whole = Plain.of(raw.replace('_', ' '));
        String plain = Plain.of((outside.isEmpty() ? raw : outside).replace('_', ' '));
        Matcher scale = SCALE.matcher(whole);
        int top = scale.find() && whole.contains("100") && scale.group().endsWith("100") ? 100 : 10;
        if (List.of(whole.split(" ", -1)).contains("mm") && !whole.contains("hh") && !whole.contains("dd")) {
            top = 100;
        }
        plain = SCALE.matcher(plain).replaceAll(" ").strip().replaceAll(" +", " ");
        String unit = unitIn(Plain.of(inside).split(" ", -1));
        String last = plain.substring(plain.lastIndexOf(' ') + 1);
        return new HeaderText(header.strip(), plain, inside, unit.isEmpty() ? unitOf(last) : unit, top);
    }

    private static String unitIn(String[] words) {
        for (String word : words) {
            if (!unitOf(word).isEmpty()) {
                return unitOf(word);
            }
        }
        return "";
    }

    private static String unitOf(String word) {
        if (SECONDS.contains(word)) {
            return "s";
        }
        if (MINUTES.contains(word)) {
            return "m";
        }
        if (HOURS.contains(word)) {
            return "h";
        }
        return VOLUMES.contains(word) ? word : "";
    }

    /** Returns the words without a unit or format at their end. */
    String withoutUnit() {
        String words = plain;
        for (String format : FORMATS) {
            if (words.endsWith(" " + format)) {
                words = words.substring(0, words.length() - format.length() - 1);
            }
        }
        String last = words.substring(words.lastIndexOf(' ') + 1);
        boolean unitLast = words.contains(" ") && !unitOf(last).isEmpty();
        words = unitLast ? words.substring(0, words.lastIndexOf(' ')) : words;
        return words.endsWith(" in") ? words.substring(0, words.length() - 3) : words;
    }

    /** Returns the contract spelling: lower case with underscores. */
    String contract() {
        return raw.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }
}
