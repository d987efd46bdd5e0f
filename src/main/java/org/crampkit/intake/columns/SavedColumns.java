package org.crampkit.intake.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crampkit.intake.SavedMapping;
import org.crampkit.intake.words.Plain;
import org.jspecify.annotations.Nullable;

/** Columns as a saved mapping has them. */
final class SavedColumns {

    private static final String HOW = "profile";

    private SavedColumns() {}

    /** Returns the mapping that a table follows: the chosen one where it knows a header, else the only one that fits. */
    static @Nullable SavedMapping fitting(
            List<List<String>> headers, @Nullable SavedMapping chosen, List<SavedMapping> known) {
        Set<String> plain = new HashSet<>();
        headers.stream()
                .filter(ways -> !ways.isEmpty() && !ways.get(0).startsWith(ReturnColumns.PREFIX))
                .forEach(ways -> plain.add(Plain.of(ways.get(0))));
        if (chosen != null) {
            return chosen.columns().keySet().stream().map(Plain::of).anyMatch(plain::contains) ? chosen : null;
        }
        List<SavedMapping> fitting =
                known.stream().filter(saved -> saved.fits(plain)).toList();
        return fitting.size() == 1 ? fitting.get(0) : null;
    }

    /** Returns a column as the mapping has it, as it was found where the mapping does not know its header. */
    static Optional<MappedColumn> column(
            int column, List<String> ways, Optional<MappedColumn> found, SavedMapping saved) {
        String key = ways.isEmpty() ? null : saved.fieldOf(ways.get(0));
        if (key == null) {
            return found;
        }
        Optional<Field> field = Field.of(key);
        boolean same = found.isPresent() && field.equals(found.map(MappedColumn::field));
        return same ? found.map(SavedColumns::confirmed) : field.map(known -> of(ways.get(0), column, known));
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
    static MappedColumn of(String header, int column, Field field) {
        HeaderText text = HeaderText.of(header);
        return new MappedColumn(column, text.raw(), field, HOW, 0, null, false, text.unit(), text.scale());
    }
}
