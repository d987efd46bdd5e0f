package org.crampkit.intake.columns;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one table.
 *
 * @param columns columns that hold a field, left to right
 * @param uses what became of every column
 * @param rivals pairs of columns for one field
 * @param saved the saved mapping it follows, null where none
 */
public record Mapping(
        List<MappedColumn> columns, List<ColumnUse> uses, List<Rivals> rivals, @Nullable SavedMapping saved) {

    private static final Set<Field> SLEEP =
            Set.of(Field.WOKE_FROM_SLEEP, Field.AWAKENINGS, Field.SLEEP_DISTURB_NRS, Field.DURATION_MIN, Field.TRIGGER);

    /** Copies the lists. */
    public Mapping {
        columns = List.copyOf(columns);
        uses = List.copyOf(uses);
        rivals = List.copyOf(rivals);
    }

    /**
     * Two columns for one field.
     *
     * @param field contract column
     * @param first the one to the left
     * @param second the one to the right
     */
    public record Rivals(String field, MappedColumn first, MappedColumn second) {}

    /** Returns the column of a field. */
    public Optional<MappedColumn> of(Field field) {
        return columns.stream().filter(column -> column.field() == field).findFirst();
    }

    /** Returns whether a field has a column. */
    public boolean has(Field field) {
        return of(field).isPresent();
    }

    /** Returns the same without a column: it counts as ignored. */
    public Mapping without(MappedColumn column) {
        List<ColumnUse> left = uses.stream()
                .map(use -> use.header().equals(column.header()) ? new ColumnUse(use.header(), null, "ignored") : use)
                .toList();
        List<Rivals> others = rivals.stream()
                .filter(pair -> !pair.first().equals(column) && !pair.second().equals(column))
                .toList();
        return new Mapping(
                columns.stream().filter(other -> !other.equals(column)).toList(), left, others, saved);
    }

    /** Returns the same under a header that comes once more, with its columns where they stand there. */
    public Mapping under(Row header) {
        List<MappedColumn> moved = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (MappedColumn column : columns) {
            int place = column.column();
            for (Cell cell : header.filled()) {
                if (cell.text().equals(column.header()) && taken.add(cell.column())) {
                    place = cell.column();
                    break;
                }
            }
            moved.add(column.at(place));
        }
        return moved.equals(columns) ? this : new Mapping(moved, uses, rivals, saved);
    }

    /** Returns how many different fields there are. */
    public int fields() {
        return (int) columns.stream().map(MappedColumn::field).distinct().count();
    }

    /** Returns how much the columns speak for a cramp diary; "Left" and "Right" alone may head anything. */
    public int weight() {
        return columns.stream()
                .filter(column ->
                        column.field() != Field.SIDE || !column.header().equals(column.choice()))
                .map(MappedColumn::field)
                .distinct()
                .mapToInt(Field::weight)
                .sum();
    }

    /** Returns whether nothing but sleep and what any table may have is asked for. */
    public boolean sleepAlone() {
        return columns.stream()
                .map(MappedColumn::field)
                .allMatch(field -> field.weight() == 0 || SLEEP.contains(field));
    }

    /** Returns how many cramps a row has columns for, 0 where it tells of one. */
    public int groups() {
        return columns.stream().mapToInt(MappedColumn::group).max().orElse(0);
    }
}
