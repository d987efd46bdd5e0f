package org.crampkit.intake.scan.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.crampkit.intake.sheet.Cell;
import org.crampkit.intake.sheet.SheetHead;

/** The hidden rows and columns of a sheet, gathered while it is read; they are read like all others, and named. */
public final class HiddenParts {

    private static final int SHOWN = 8;

    private final List<int[]> rows = new ArrayList<>();
    private final List<int[]> columns = new ArrayList<>();

    /** Takes a hidden row that is not blank. */
    public void row(int number) {
        int[] last = rows.isEmpty() ? new int[] {0, -1} : rows.get(rows.size() - 1);
        if (last[1] + 1 == number) {
            last[1] = number;
        } else {
            rows.add(new int[] {number, number});
        }
    }

    /** Takes hidden columns, from 0. */
    public void columns(int first, int last) {
        int[] before = columns.isEmpty() ? new int[] {0, -2} : columns.get(columns.size() - 1);
        if (before[1] + 1 == first) {
            before[1] = last;
        } else {
            columns.add(new int[] {first, last});
        }
    }

    /** Returns their addresses, such as {@code 4:5, 9:9, D:E}; empty where nothing of a table so wide is hidden. */
    public String text(int width, SheetHead head) {
        List<String> parts = new ArrayList<>();
        if (head.hidden()) {
            parts.add(String.valueOf(head.name()));
        }
        rows.stream().limit(SHOWN).forEach(range -> parts.add(part(range[0], range[1], Integer::toString)));
        if (rows.size() > SHOWN) {
            parts.add("…");
        }
        columns.stream()
                .filter(range -> range[0] < width)
                .limit(SHOWN)
                .forEach(range -> parts.add(part(range[0], Math.min(range[1], width - 1), Cell::lettersOf)));
        return String.join(", ", parts);
    }

    private static String part(int first, int last, IntFunction<String> name) {
        return name.apply(first) + ":" + name.apply(last);
    }
}
