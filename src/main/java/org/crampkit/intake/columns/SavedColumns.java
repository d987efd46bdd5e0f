package org.crampkit.intake.columns;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Columns as a saved mapping has them. */
final class SavedColumns {

    private static final String HOW = "profile";

    private SavedColumns() {}

    /**
     * Returns the mapping that a table follows: the chosen one where it knows a header, else the only one that fits, with
     * what was said of single columns, now or in a file of rejected rows.
     */
    static @Nullable SavedMapping fitting(
            List<List<String>> headers, @Nullable SavedMapping chosen, List<SavedMapping> known) {
        Map<String, String> said = new LinkedHashMap<>(ReturnColumns.columns(headers));
        if (chosen != null && !chosen.named()) {
            said.putAll(chosen.columns());
        }
        SavedMapping fitting = named(headers, chosen == null || chosen.named() ? chosen : null, known);
        if (said.isEmpty()) {
            return fitting;
        }
        return fitting == null ? SavedMapping.said(said) : fitting.with(said);
    }

    private static @Nullable SavedMapping named(
            List<List<String>> headers, @Nullable SavedMapping chosen, List<SavedMapping> known) {
        Set<String> plain = new HashSet<>();
        headers.stream()
                .filter(ways -> !ways.isEmpty() && !ways.get(0).startsWith(ReturnColumns.PREFIX))
                .forEach(ways -> plain.add(Plain.of(ways.get(0))));
        if (chosen != null) {
            boolean knows = chosen.columns().keySet().stream().map(Plain::of).anyMatch(plain::contains);
            return knows ? chosen : null;
        }
        List<SavedMapping> fitting =
                known.stream().filter(saved -> saved.fits(plain)).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Returns a column as the mapping has it, as it was found where the mapping does not know its header. */
    static Optional<MappedColumn> column(
            int column, List<String> ways, Optional<MappedColumn> found, SavedMapping saved, boolean letters) {
        if (ways.isEmpty()) {
            return found;
        }
        String lettered = letters ? saved.columns().get(SavedMapping.LETTER + Cell.lettersOf(column)) : null;
        String key = lettered == null ? saved.fieldOf(ways.get(0)) : lettered;
        if (key == null) {
            return found;
        }
        Optional<Field> field = Field.of(SavedMapping.field(key));
        String choice = SavedMapping.choice(key);
        boolean same = choice == null && found.isPresent() && field.equals(found.map(MappedColumn::field));
        return same ? found.map(SavedColumns::confirmed) : field.map(known -> of(ways.get(0), column, known, choice));
    }

    /** Returns how sure a column is: 3 where a letter names it, 2 where a person confirmed it, 1 under the contract's name, else 0. */
    static int sureness(MappedColumn column, @Nullable SavedMapping lettered) {
        if (lettered != null && lettered.columns().containsKey(SavedMapping.LETTER + Cell.lettersOf(column.column()))) {
            return 3;
        }
        return column.how().equals(HOW) ? 2 : column.how().equals("exact") ? 1 : 0;
    }

    private static MappedColumn confirmed(MappedColumn found) {
        return new MappedColumn(
                found.column(),
                found.header(),
                found.field(),
                HOW,
                found.group(),
                found.choice(),
                found.ticked(),
                found.unit(),
                found.scale());
    }

    /** Returns a column that a mapping names. */
    static MappedColumn of(String header, int column, Field field, @Nullable String choice) {
        HeaderText text = HeaderText.of(header);
        return new MappedColumn(column, text.raw(), field, HOW, 0, choice, choice != null, text.unit(), text.scale());
    }
}
