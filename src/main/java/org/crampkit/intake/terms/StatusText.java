package org.crampkit.intake.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.intake.values.CellReading;
import org.crampkit.intake.values.ClockText;
import org.crampkit.intake.values.DateRules;
import org.crampkit.intake.values.DateText;
import org.crampkit.intake.values.Missing;
import org.crampkit.intake.values.NumberReading;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.Signs;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;

/** Reads whether a night had a cramp, and how many; what is put in doubt never says that there was none. */
public final class StatusText {

    private static final int MOST_CRAMPS = 50;
    private static final int LONGEST = 120;
    private static final Pattern TALLY = Pattern.compile("\\|[|\\s]{0,60}");
    private static final Pattern AT_LEAST = Pattern.compile(
            "(?U)(\\d{1,2})\\s*(?:(?:-|\\b(?:to|bis|a|à|or|oder|o|ou)\\b)\\s*(\\d{1,2})|\\(.*)\\s*(\\p{L}*)");
    private static final Pattern OVER = Pattern.compile(
            "(?:>|≥|over|more than|at least|mehr als|über|mindestens|más de|mas de|al menos|plus de|au moins)=?\\s*(\\d{1,2})"
                    + "\\s*(\\p{L}*)");
    private static final Pattern TIMES = Pattern.compile("|x|times|mal|veces|fois");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}\\s*[:h.]\\s*\\d{2}.*|.*\\b\\d{1,2}\\s*[ap]\\.?m.*");
    private static final Set<BodySite> VAGUE = Set.of(BodySite.UNKNOWN, BodySite.OTHER, BodySite.GENERAL);
    private static final String UNKNOWN_WORD = "CK-301";
    private static final String IMPOSSIBLE = "CK-211";
    private static final String ABOUT = "CK-310";

    private final WordList<NightStatus> statuses;
    private final WordList<String> nouns;
    private final WordList<String> likely;
    private final WordList<Double> several;
    private final WordList<String> joints;
    private final SymptomText symptoms;
    private final NumberReading numbers;
    private final ClockText clocks;
    private final PlaceText places;

    /** With the words for states, places and times. */
    public StatusText(WordBook words, NumberReading numbers, ClockText clocks) {
        this.statuses = words.statuses();
        this.nouns = words.texts("cramp-noun");
        this.likely = words.texts("cramp-likely");
        this.several = words.numbers("count-word");
        this.joints = words.texts("status-joint");
        this.symptoms = new SymptomText(words, new DateText(words));
        this.numbers = numbers;
        this.clocks = clocks;
        this.places = new PlaceText(words);
    }

    /** Reads the state of a night; unclear with CK-301. */
    public CellReading<NightStatus> status(String text) {
        NightStatus status = statuses.plain(Plain.of(text));
        status = status == null && (quiet(text) || besideSymptoms(text)) ? NightStatus.NO_CRAMP : status;
        boolean doubted = Signs.doubted(text);
        if (status == NightStatus.NO_CRAMP && doubted) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        if (status != null) {
            return CellReading.noted(status, status == NightStatus.CRAMP && doubted ? ABOUT : "");
        }
        if (text.length() > 1 && Missing.is(text)) {
            return CellReading.blank();
        }
        CellReading<Integer> count = count(text);
        Integer cramps = count.orNull();
        return cramps == null
                ? CellReading.unclear(UNKNOWN_WORD)
                : CellReading.noted(cramps == 0 ? NightStatus.NO_CRAMP : NightStatus.CRAMP, count.code());
    }

    /** Returns whether every part of a text says that there was no cramp, as "none, slept well" does. */
    private boolean quiet(String text) {
        String[] parts = text.split("[,;.]", -1);
        return parts.length > 1 && Arrays.stream(parts).allMatch(this::none);
    }

    private boolean none(String part) {
        return statuses.plain(Plain.of(part)) == NightStatus.NO_CRAMP;
    }

    /** Returns whether a text says that there was no cramp, and then nothing but symptoms, as "no cramp but tingling" does. */
    public boolean besideSymptoms(String text) {
        if (text.length() > LONGEST || Signs.doubted(text)) {
            return false;
        }
        List<String> parts = parts(text);
        boolean known = parts.size() > 1 && none(parts.get(0));
        int told = 0;
        for (String part : known ? parts.subList(1, parts.size()) : List.<String>of()) {
            ListText.Listed<SymptomReport> read = symptoms.read(part, DateRules.any());
            boolean symptom = read.unknown().isEmpty() && !read.known().isEmpty();
            told += symptom ? 1 : 0;
            known &= symptom || none(part);
        }
        return known && told > 0;
    }

    /** Takes a text apart at its signs and at words such as "but". */
    private List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String piece : text.split("[,;.]", -1)) {
            StringBuilder part = new StringBuilder();
            for (String word : piece.strip().split("\\s+", -1)) {
                if (joints.silent(word)) {
                    parts.add(part.toString());
                    part.setLength(0);
                } else {
                    part.append(part.isEmpty() ? "" : " ").append(word);
                }
            }
            parts.add(part.toString());
        }
        parts.removeIf(String::isBlank);
        return parts;
    }

    /**
     * Reads how many cramps there were; words that only tell of a cramp are one at least.
     *
     * @return unclear with CK-211 (impossible) or CK-301 (not known)
     */
    public CellReading<Integer> count(String text) {
        NightStatus status = statuses.plain(Plain.of(text));
        if (status == NightStatus.NO_CRAMP) {
            return Signs.doubted(text) ? CellReading.unclear(UNKNOWN_WORD) : CellReading.of(0);
        }
        CellReading<Integer> whole = numbers.whole(bare(text), 0, MOST_CRAMPS, IMPOSSIBLE);
        if (!whole.code().equals(UNKNOWN_WORD)) {
            return whole;
        }
        int fewest = fewest(Plain.lower(Signs.plain(text)));
        if (fewest > MOST_CRAMPS) {
            return CellReading.unclear(IMPOSSIBLE);
        }
        if (fewest > 0) {
            return CellReading.noted(fewest, ABOUT);
        }
        return status == NightStatus.CRAMP || tells(text) ? CellReading.noted(1, ABOUT) : afterYes(text);
    }

    /** Returns the fewest cramps that "2-3", "&gt;5", "several" or strokes stand for, 0 where they are none of these. */
    private int fewest(String text) {
        if (TALLY.matcher(text).matches()) {
            return (int) text.chars().filter(c -> c == '|').count();
        }
        Double word = several.plain(Plain.of(bare(text)));
        if (word != null) {
            return word.intValue();
        }
        Matcher over = OVER.matcher(text);
        if (over.matches() && counted(over.group(2))) {
            return Math.max(1, Integer.parseInt(over.group(1)));
        }
        Matcher least = AT_LEAST.matcher(text);
        boolean range = least.matches()
                && counted(least.group(3))
                && (least.group(2) == null || Integer.parseInt(least.group(2)) > Integer.parseInt(least.group(1)));
        return range ? Integer.parseInt(least.group(1)) : 0;
    }

    private boolean counted(String noun) {
        return TIMES.matcher(noun).matches() || nouns.silent(noun);
    }

    /** Returns whether a text tells of a cramp: how bad it was, where, or when. */
    private boolean tells(String text) {
        if (likely.silent(text)) {
            return true;
        }
        Place place = places.read(text).orNull();
        boolean placed = place != null && !VAGUE.contains(place.site());
        return placed
                || (TIME.matcher(Plain.lower(text)).matches()
                        && clocks.read(text).orNull() != null);
    }

    /** Reads "yes 2", "ja, 2x" and "yes left calf". */
    private CellReading<Integer> afterYes(String text) {
        String plain = Plain.lower(text);
        int end = 0;
        while (end < plain.length() && Character.isLetter(plain.charAt(end))) {
            end++;
        }
        String rest = plain.substring(end).replaceFirst("^[\\s,;:.(-]+", "").replaceFirst("\\)$", "");
        boolean yes = end > 0 && statuses.plain(Plain.of(plain.substring(0, end))) == NightStatus.CRAMP;
        if (!yes || rest.isEmpty()) {
            return CellReading.unclear(UNKNOWN_WORD);
        }
        Integer cramps = numbers.whole(bare(rest), 1, MOST_CRAMPS, IMPOSSIBLE).orNull();
        if (cramps != null) {
            return CellReading.noted(cramps, ABOUT);
        }
        return tells(rest) ? CellReading.noted(1, ABOUT) : CellReading.unclear(UNKNOWN_WORD);
    }

    /** Returns the number of "2 cramps". */
    private String bare(String text) {
        String plain = Plain.of(text);
        int space = plain.indexOf(' ');
        boolean named = space > 0 && nouns.silentPlain(plain.substring(space + 1));
        return named ? plain.substring(0, space) : text;
    }
}
