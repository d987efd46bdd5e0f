package org.crampkit.intake.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.scan.ScanTools;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.values.MinutesText;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Takes apart what somebody wrote into one day of a calendar: "x", "2", "none", "2:30am L calf 3 min 6/10". */
final class GridEntry {

    /** The columns of an entry, after those that name the patient and the night. */
    static final List<Field> FIELDS = List.of(
            Field.NIGHT_STATUS,
            Field.CRAMP_COUNT,
            Field.ONSET_TIME,
            Field.DURATION_MIN,
            Field.PAIN_NRS,
            Field.BODY_SITE,
            Field.NOTES);

    /** A header of dates that does not say what they name. */
    static final String DATE = "date";

    private static final Pattern CLOCK = Pattern.compile(
            "(?i)\\d{1,2}[:.h]\\d{2}(\\s*[ap]\\.?m\\.?)?(\\s*uhr)?|\\d{1,2}\\s*([ap]\\.?m\\.?|uhr)(\\s*\\d{2})?");
    private static final Pattern PAIN =
            Pattern.compile("(?i)(?:(?:pain|nrs|schmerz|dolor|douleur)\\s*)?\\d{1,3}\\s*/\\s*10");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}\\s*(?:x|×)?|(?:x|×)\\s*\\d{1,2}");
    private static final Pattern LEGEND = Pattern.compile("(?s)\\S{1,12}\\s*=\\s*\\p{L}.*");
    private static final int LONGEST = 4;
    private static final int MOST_CRAMPS = 50;

    private final ScanTools tools;
    private final MinutesText minutes;
    private final PlaceText places;

    GridEntry(ScanTools tools) {
        this.tools = tools;
        this.minutes = new MinutesText(tools.words());
        this.places = new PlaceText(tools.words());
    }

    /** Returns the header of the dates below some titles: whether they name the evening or the morning is asked unless a title says so. */
    String dateHeader(List<Row> titles) {
        for (Row title : titles) {
            for (Cell cell : title.filled()) {
                if (tools.book().namesEvening(cell.text())) {
                    return Field.NIGHT_DATE.key();
                }
                if (tools.book().namesMorning(cell.text())) {
                    return "morning date";
                }
            }
        }
        return DATE;
    }

    /** Returns the header of a column of dates: its own where that says what they name, else one that leaves it open. */
    String dated(String label) {
        boolean says = tools.book().namesEvening(label) || tools.book().namesMorning(label);
        return says ? label : DATE;
    }

    /** Returns the cells of each cramp or night that a cell tells of, by {@link #FIELDS}. */
    List<List<@Nullable Cell>> read(Cell cell) {
        List<Map<Field, String>> parts = new ArrayList<>();
        for (String part : cell.text().split("[;\\n]", -1)) {
            if (!part.isBlank()) {
                parts.add(part(part.strip()));
            }
        }
        boolean apart = parts.size() > 1
                && parts.stream()
                        .allMatch(part -> part.containsKey(Field.ONSET_TIME) && !part.containsKey(Field.NOTES));
        List<Map<Field, String>> told = apart || parts.size() == 1 ? parts : List.of(part(cell.text()));
        List<List<@Nullable Cell>> entries = new ArrayList<>();
        for (Map<Field, String> fields : told) {
            List<@Nullable Cell> cells = new ArrayList<>();
            for (Field field : FIELDS) {
                String text = fields.get(field);
                cells.add(text == null ? null : new Cell(cell.row(), cell.column(), text, CellKind.TEXT));
            }
            entries.add(cells);
        }
        return entries;
    }

    private Map<Field, String> part(String text) {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        if (tools.words().statuses().plain(Plain.of(text)) != null) {
            fields.put(Field.NIGHT_STATUS, text);
        } else if (NUMBER.matcher(text).matches() || counted(text)) {
            fields.put(Field.CRAMP_COUNT, text);
        } else {
            pieces(text, fields);
        }
        return fields;
    }

    /** Returns whether a text is a number of cramps, such as "2 cramps". */
    boolean counted(String text) {
        String plain = Plain.of(text);
        int space = plain.indexOf(' ');
        boolean noun = space > 0 && tools.words().texts("cramp-noun").silentPlain(plain.substring(space + 1));
        return noun
                && tools.numbers()
                                .whole(plain.substring(0, space), 0, MOST_CRAMPS, "CK-211")
                                .orNull()
                        != null;
    }

    /** Returns whether a text explains a mark, such as "x = one cramp". */
    static boolean explains(String text) {
        return LEGEND.matcher(text.strip()).matches();
    }

    /** Returns whether a text begins with a time such as "02:10". */
    boolean clocked(String text) {
        return CLOCK.matcher(text.strip().split("\\s+", 2)[0]).matches()
                && text.strip().matches("\\d{1,2}[:h]\\d{2}.*");
    }

    private void pieces(String text, Map<Field, String> fields) {
        String[] words = text.replace(',', ' ').strip().split("\\s+", -1);
        int i = 0;
        while (i < words.length) {
            int length = Math.min(LONGEST, words.length - i);
            while (length > 0 && !take(String.join(" ", Arrays.copyOfRange(words, i, i + length)), fields)) {
                length--;
            }
            if (length == 0) {
                fields.clear();
                fields.put(Field.NIGHT_STATUS, text);
                fields.put(Field.NOTES, text);
                return;
            }
            i += length;
        }
    }

    private boolean take(String piece, Map<Field, String> fields) {
        Field field = field(piece);
        return field != null && fields.putIfAbsent(field, piece) == null;
    }

    private @Nullable Field field(String piece) {
        if (CLOCK.matcher(piece).matches()) {
            return Field.ONSET_TIME;
        }
        if (PAIN.matcher(piece).matches()) {
            return Field.PAIN_NRS;
        }
        boolean unit = piece.matches("~?\\s*\\d.*\\p{L}.*");
        if (unit && minutes.read(piece, "m").orNull() != null) {
            return Field.DURATION_MIN;
        }
        if (places.read(piece).orNull() != null) {
            return Field.BODY_SITE;
        }
        return tools.words().statuses().plain(Plain.of(piece)) == null ? null : Field.NIGHT_STATUS;
    }
}
