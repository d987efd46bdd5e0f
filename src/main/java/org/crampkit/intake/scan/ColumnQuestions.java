package org.crampkit.intake.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crampkit.intake.Question;
import org.crampkit.intake.columns.Field;
import org.crampkit.intake.columns.MappedColumn;
import org.crampkit.intake.columns.Mapping;
import org.crampkit.intake.saved.SavedMapping;
import org.crampkit.intake.scan.table.Table;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.Row;
import org.jspecify.annotations.Nullable;

/** What must be asked about the columns of a table: nothing is saved by a mapping that nobody confirmed. */
final class ColumnQuestions {

    private static final String OPTION = "--column";
    private static final int MOST_SHOWN = 12;

    private ColumnQuestions() {}

    /** Returns a question for each pair of columns that hold the same thing, and one for all headers that are nearly known names. */
    static List<Question> of(Mapping mapping) {
        List<Question> questions = new ArrayList<>();
        for (Mapping.Rivals rivals : mapping.rivals()) {
            MappedColumn first = rivals.first();
            MappedColumn second = rivals.second();
            Map<String, Object> named = Map.of(
                    "field", rivals.field(),
                    "column", first.header(),
                    "letter", Cell.lettersOf(first.column()),
                    "other", second.header(),
                    "otherLetter", Cell.lettersOf(second.column()));
            questions.add(new Question("CK-154", named, OPTION, List.of(lettered(first), lettered(second))));
        }
        List<MappedColumn> near = mapping.columns().stream()
                .filter(column -> column.how().equals(MappedColumn.MISSPELT))
                .toList();
        if (!near.isEmpty()) {
            String all = joined(
                    near,
                    column -> Cell.lettersOf(column.column()) + " "
                            + column.header()
                            + " ("
                            + column.field().key()
                            + ")");
            String yes = joined(
                    near, column -> column.header() + "=" + column.field().key());
            String no = joined(near, column -> column.header() + "=" + SavedMapping.NOTHING);
            questions.add(new Question("CK-160", Map.of("value", all), OPTION, List.of(yes, no)));
        }
        return questions;
    }

    private static String joined(List<MappedColumn> columns, Function<MappedColumn, String> word) {
        return columns.stream().map(word).distinct().collect(Collectors.joining(", "));
    }

    private static String lettered(MappedColumn column) {
        return SavedMapping.LETTER
                + Cell.lettersOf(column.column())
                + "="
                + column.field().key();
    }

    /** Returns the question whether a time stamp is the time of the cramp; null where there is none, or a person said what it is. */
    static @Nullable Question stamp(List<SheetScout> sheets) {
        for (SheetScout sheet : sheets) {
            Table table = sheet.table();
            MappedColumn stamp = table == null
                    ? null
                    : table.mapping().of(Field.ENTRY_TIMESTAMP).orElse(null);
            if (stamp != null && !stamp.how().equals("profile")) {
                Map<String, Object> named = Map.of("column", stamp.header(), "letter", Cell.lettersOf(stamp.column()));
                List<String> answers = List.of(stamp.header() + "=onset_time", stamp.header() + "=entry_timestamp");
                return new Question("CK-161", named, OPTION, answers);
            }
        }
        return null;
    }

    /** Returns the question what the columns of a table without a header hold. */
    static Question headless(Row first) {
        String values = first.filled().stream()
                .limit(MOST_SHOWN)
                .map(cell -> Cell.lettersOf(cell.column()) + " " + cell.text())
                .collect(Collectors.joining(", "));
        return new Question("CK-157", Map.of("value", values), OPTION, List.of());
    }
}
