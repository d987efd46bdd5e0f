package org.crampkit.intake.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.columns.Mapping.Rivals;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Puts the headers of a table and the column book together. */
public final class Mapper {

    /** Ways to read a column under a group: both together, its own words, the group's. */
    private static final int TWO_LINES = 3;

    /** Headers whose meaning is kept. */
    private static final int MOST_KEPT = 4000;

    /** Most cramps that the columns of a row tell of. */
    private static final int MOST_CRAMPS = 9;

    private final ColumnBook book;
    private final @Nullable SavedMapping chosen;
    private final List<SavedMapping> known;
    private final Map<String, Optional<MappedColumn>> matched;

    /** With a book. */
    public Mapper(ColumnBook book) {
        this(book, null, List.of(), new ConcurrentHashMap<>());
    }

    private Mapper(
            ColumnBook book,
            @Nullable SavedMapping chosen,
            List<SavedMapping> known,
            Map<String, Optional<MappedColumn>> matched) {
        this.book = book;
        this.chosen = chosen;
        this.known = known;
        this.matched = matched;
    }

    /** Returns a mapper that follows saved mappings where they fit. */
    public Mapper following(@Nullable SavedMapping mapping, List<SavedMapping> others) {
        return new Mapper(book, mapping, others, matched);
    }

    /** Returns the mapping of a table without headers that the chosen mapping names by letters; null where it names none. */
    public @Nullable Mapping lettered(int width) {
        SavedMapping saved = chosen;
        if (saved == null) {
            return null;
        }
        List<MappedColumn> columns = new ArrayList<>();
        List<List<String>> headers = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String letter = "#" + Cell.lettersOf(i);
            String key = saved.columns().get(letter);
            headers.add(List.of(letter));
            Field.of(key == null ? "" : SavedMapping.field(key))
                    .ifPresent(field -> columns.add(SavedColumns.of(
                            letter, headers.size() - 1, field, key == null ? null : SavedMapping.choice(key))));
        }
        return columns.isEmpty() ? null : new Mapping(columns, uses(headers, columns), List.of(), saved);
    }

    /**
     * Maps a table's columns. Of two columns for one field the one with the contract's own name is taken; else both are
     * named as rivals.
     *
     * @param headers the ways to read each column's header, best first, by column index; empty where it has none
     */
    public Mapping map(List<List<String>> headers) {
        return mapped(headers, false);
    }

    /** Maps the columns of a table whose header is found: what was said of a column by its letter counts too. */
    public Mapping settled(List<List<String>> headers) {
        return mapped(headers, true);
    }

    private Mapping mapped(List<List<String>> headers, boolean letters) {
        Map<String, String> exported = book.exported(headers);
        SavedMapping saved = SavedColumns.fitting(headers, chosen, known);
        List<MappedColumn> found = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            Optional<MappedColumn> first = first(i, headers.get(i), exported);
            Optional<MappedColumn> column =
                    saved == null ? first : SavedColumns.column(i, headers.get(i), first, saved, letters);
            column.ifPresent(found::add);
        }
        List<Rivals> rivals = new ArrayList<>();
        List<MappedColumn> kept = new ArrayList<>();
        found = letters ? repeated(found) : found;
        for (MappedColumn column : found) {
            if (!beaten(column, found, letters ? saved : null)) {
                rivalOf(column, kept)
                        .ifPresent(other -> rivals.add(new Rivals(column.field().key(), other, column)));
                kept.add(column);
            }
        }
        return new Mapping(kept, uses(headers, kept), rivals, saved);
    }

    /** Returns the columns where headers that come again in the same order, such as "Time, Pain, Time, Pain", tell of a cramp each. */
    private static List<MappedColumn> repeated(List<MappedColumn> found) {
        Map<String, Integer> times = new LinkedHashMap<>();
        found.stream()
                .filter(Mapper::ofOneCramp)
                .forEach(column -> times.merge(Plain.of(column.header()), 1, Integer::sum));
        times.values().removeIf(count -> count < 2);
        int size = times.size();
        List<MappedColumn> again = found.stream()
                .filter(column -> ofOneCramp(column) && times.containsKey(Plain.of(column.header())))
                .toList();
        boolean blocks = size > 1 && again.size() % size == 0 && again.size() / size <= MOST_CRAMPS;
        boolean fields =
                again.stream().limit(size).map(MappedColumn::field).distinct().count() == size;
        if (!blocks || !fields) {
            return found;
        }
        List<String> first = List.copyOf(times.keySet());
        List<MappedColumn> grouped = new ArrayList<>(found);
        for (int i = 0; i < again.size(); i++) {
            if (!Plain.of(again.get(i).header()).equals(first.get(i % size))) {
                return found;
            }
            grouped.set(found.indexOf(again.get(i)), again.get(i).group(i / size + 1));
        }
        return grouped;
    }

    private static boolean ofOneCramp(MappedColumn column) {
        return column.group() == 0
                && column.choice() == null
                && column.field().ofCramp()
                && !column.how().equals("profile");
    }

    private Optional<MappedColumn> first(int column, List<String> ways, Map<String, String> exported) {
        if (ways.size() == TWO_LINES) {
            MappedColumn choice = book.choice(column, ways.get(2), ways.get(1));
            if (choice != null) {
                return Optional.of(choice);
            }
        }
        for (String header : ways) {
            String known = exported.get(Plain.of(header));
            if (known != null) {
                return Optional.ofNullable(ColumnBook.exportedColumn(column, header, known));
            }
            Optional<MappedColumn> match = match(column, header);
            if (match.isPresent()) {
                return match;
            }
        }
        return Optional.empty();
    }

    /** Files of one command mostly have the same headers; what was found is kept while it is little. */
    private Optional<MappedColumn> match(int column, String header) {
        if (header.chars().noneMatch(Character::isLetter)) {
            return Optional.empty();
        }
        if (matched.size() > MOST_KEPT) {
            matched.clear();
        }
        Optional<MappedColumn> match = matched.computeIfAbsent(header, h -> Optional.ofNullable(book.match(0, h)));
        return match.map(m -> new MappedColumn(
                column, m.header(), m.field(), m.how(), m.group(), m.choice(), m.ticked(), m.unit(), m.scale()));
    }

    /** Returns whether another column of the same field is surer: named by letter, confirmed, or the contract's own name. */
    private static boolean beaten(MappedColumn column, List<MappedColumn> all, @Nullable SavedMapping lettered) {
        int own = SavedColumns.sureness(column, lettered);
        return all.stream().anyMatch(other -> other.rivals(column) && SavedColumns.sureness(other, lettered) > own);
    }

    private static Optional<MappedColumn> rivalOf(MappedColumn column, List<MappedColumn> kept) {
        return kept.stream().filter(column::rivals).findFirst();
    }

    private static List<ColumnUse> uses(List<List<String>> headers, List<MappedColumn> kept) {
        List<ColumnUse> uses = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            int column = i;
            Optional<MappedColumn> mapped =
                    kept.stream().filter(k -> k.column() == column).findFirst();
            if (mapped.isPresent()) {
                uses.add(new ColumnUse(
                        mapped.get().header(),
                        mapped.get().field().key(),
                        mapped.get().told()));
            } else if (!headers.get(i).isEmpty()) {
                uses.add(new ColumnUse(headers.get(i).get(0), null, "ignored"));
            }
        }
        return uses;
    }
}
