package org.crampkit.workflow.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Entry;
import org.crampkit.diary.SourceCell;
import org.crampkit.flags.facts.Mention;
import org.crampkit.flags.words.NoteReader;
import org.crampkit.intake.ColumnUse;
import org.crampkit.intake.Warning;
import org.jspecify.annotations.Nullable;

/** Asks a person to look at notes that may speak of a symptom, with the words quoted; each notes cell once. */
final class NotesCheck {

    private static final String NOTES = "notes";
    private static final int MOST_CACHED = 10_000;

    private final NoteReader reader;
    private final String column;
    private final Map<String, List<String>> quotes = new LinkedHashMap<>();
    private @Nullable SourceCell last;

    NotesCheck(NoteReader reader, List<ColumnUse> columns) {
        this.reader = reader;
        this.column = columns.stream()
                .filter(use -> NOTES.equals(use.field()))
                .map(ColumnUse::header)
                .findFirst()
                .orElse("");
    }

    List<Warning> read(Entry entry) {
        if (entry.notes().isBlank()) {
            return List.of();
        }
        SourceCell cell = entry.origin().cellOf(NOTES);
        if (cell.equals(last)) {
            return List.of();
        }
        last = cell;
        List<Warning> warnings = new ArrayList<>();
        for (String quote : quotes(entry.notes())) {
            warnings.add(new Warning("CK-305", cell, column, NOTES, quote));
        }
        return warnings;
    }

    private List<String> quotes(String text) {
        List<String> known = quotes.get(text);
        if (known == null) {
            known = reader.read(text, null, NOTES, null).stream()
                    .map(Mention::quote)
                    .distinct()
                    .toList();
            if (quotes.size() < MOST_CACHED) {
                quotes.put(text, known);
            }
        }
        return known;
    }
}
