package org.crampkit.intake.scan.shown;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crampkit.diary.code.BodySite;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.CellKind;
import org.crampkit.intake.sheet.Row;
import org.crampkit.intake.terms.Place;
import org.crampkit.intake.terms.PlaceText;
import org.crampkit.intake.words.Plain;
import org.crampkit.intake.words.WordBook;
import org.crampkit.intake.words.WordList;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet with the columns of a diary is about. Where nothing speaks of cramps, a title, most places or most notes that tell of another
 * complaint (back pain, headache) show that it is another diary.
 */
public final class Subject {

    private static final Pattern CRAMP = Pattern.compile("(?iu)cramp|kr[aä]mpf(?!anf)|calambre");
    private static final Pattern LEG = Pattern.compile(
            "\\b(?:legs?|calf|calves|foot|feet|thighs?|bein|beine|wade|fuss|piernas?|pantorrilla|jambes?|mollet|pied)\\b");
    private static final Pattern MEASURE = Pattern.compile("[1-9]\\d{1,2}(?:[.,]\\d+)?(?: ?cm)?");
    private static final Set<BodySite> ELSEWHERE = Set.of(BodySite.TRUNK, BodySite.OTHER, BodySite.UNKNOWN);
    private static final Set<Field> WORDS = Set.of(Field.NOTES, Field.SYMPTOMS, Field.NIGHT_STATUS, Field.TRIGGER);

    /** Rows that are looked at; a diary says within them what it is about. */
    private static final int MOST_ROWS = 2_000;

    private static final int LONGEST_PHRASE = 3;
    private static final int LONG_WORD = 7;

    private final PlaceText places;
    private final WordList<String> complaints;
    private final WordList<String> elsewhere;
    private final WordList<String> nouns;
    private final boolean statuses;
    private final boolean named;
    private final boolean legs;
    private final @Nullable Cell title;
    private @Nullable Cell place;
    private @Nullable Cell note;
    private int rows;
    private int sites;
    private int strangeSites;
    private int strangeNotes;
    private int cramps;
    private int symptoms;
    private int crampSymptoms;

    /** For a table and the name of its sheet, null for a text file. */
    public Subject(Table table, @Nullable String sheetName, WordBook words) {
        places = new PlaceText(words);
        complaints = words.texts("other-complaint");
        elsewhere = words.texts("other-place");
        nouns = words.texts("cramp-noun");
        statuses = table.mapping().has(Field.NIGHT_STATUS) || table.mapping().has(Field.CRAMP_COUNT);
        title = titled(table, sheetName);
        named = table.namesCramps(sheetName) || (title == null && own(table));
        legs = table.mapping().columns().stream()
                .filter(column -> column.choice() == null)
                .anyMatch(column -> LEG.matcher(Plain.of(column.header())).find());
    }

    /** Returns whether a header is one that only the contract has, such as {@code pain_nrs}. */
    private static boolean own(Table table) {
        return table.mapping().columns().stream()
                .anyMatch(column -> column.how().equals("exact")
                        && column.field() != Field.PATIENT_ID
                        && column.field().key().indexOf('_') > 0);
    }

    private @Nullable Cell titled(Table table, @Nullable String sheetName) {
        Stream<Cell> tab = Stream.ofNullable(sheetName).map(name -> new Cell(0, 0, name, CellKind.TEXT));
        Stream<Cell> above = table.above().stream().map(Row::filled).flatMap(List::stream);
        return Stream.concat(above, tab)
                .filter(cell -> has(complaints, cell.text()) || compound(cell.text()))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a word begins with a complaint, as German titles do: "Kopfschmerzkalender". */
    private boolean compound(String text) {
        return Arrays.stream(Plain.of(text).split(" ", -1)).anyMatch(word -> complaints.silentWords().stream()
                .anyMatch(name -> name.length() >= LONG_WORD && word.startsWith(name)));
    }

    /** Returns whether a text speaks of cramps in one of the four languages. */
    public static boolean names(String text) {
        return CRAMP.matcher(text).find();
    }

    /** Takes a row of the table. */
    public void take(Row row, List<MappedColumn> columns) {
        if (rows >= MOST_ROWS) {
            return;
        }
        rows++;
        columns.forEach(column -> symptom(row, column));
        if (!named) {
            words(row, columns);
        }
    }

    private void symptom(Row row, MappedColumn column) {
        Cell cell = column.field() == Field.SYMPTOMS && column.choice() == null ? row.at(column.column()) : null;
        if (cell != null && !statuses) {
            symptoms++;
            crampSymptoms += nouns.silentPlain(Plain.of(cell.text())) ? 1 : 0;
        }
    }

    /** Returns whether a column of symptoms names the cramps themselves, so that a row with another symptom tells of none. */
    public boolean tracker() {
        return crampSymptoms > 1 || crampSymptoms * 2 > symptoms;
    }

    private void words(Row row, List<MappedColumn> columns) {
        boolean cramp = false;
        for (MappedColumn column : columns) {
            Cell cell = row.at(column.column());
            if (cell == null) {
                continue;
            }
            if (column.field() == Field.BODY_SITE) {
                site(cell, column.choice() != null);
            } else if (column.field() == Field.NOTES && note(cell)) {
                note = note == null ? cell : note;
            }
            cramp |= (WORDS.contains(column.field()) || column.field() == Field.BODY_SITE)
                    && CRAMP.matcher(cell.text()).find();
        }
        cramps += cramp ? 1 : 0;
    }

    private boolean note(Cell cell) {
        boolean strange = has(complaints, cell.text());
        strangeNotes += strange ? 1 : 0;
        return strange;
    }

    /** A number of two digits under the name of a place measures it. */
    private void site(Cell cell, boolean ticked) {
        Place read = ticked ? null : places.read(cell.text()).orNull();
        boolean ours = read != null && !ELSEWHERE.contains(read.site());
        boolean strange = ticked ? MEASURE.matcher(cell.text()).matches() : !ours && has(elsewhere, cell.text());
        sites++;
        if (strange) {
            strangeSites++;
            place = place == null ? cell : place;
        }
    }

    private static boolean has(WordList<String> words, String text) {
        String[] plain = Plain.of(text).split(" ", -1);
        for (int from = 0; from < plain.length; from++) {
            for (int to = from + 1; to <= Math.min(plain.length, from + LONGEST_PHRASE); to++) {
                if (words.silentPlain(String.join(" ", Arrays.copyOfRange(plain, from, to)))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the cell that shows that the sheet is about another complaint, null where it may be about cramps. */
    public @Nullable Cell other() {
        boolean crampsSaid = cramps > 0 && cramps * 2 >= Math.max(strangeSites, strangeNotes);
        if (named || crampsSaid) {
            return null;
        }
        if (title != null) {
            boolean oursMostly = sites > 0 && strangeSites * 2 < sites;
            return oursMostly ? null : title;
        }
        if (!legs && strangeSites * 2 > sites) {
            return place;
        }
        return !legs && sites == 0 && strangeNotes * 2 > rows ? note : null;
    }
}
