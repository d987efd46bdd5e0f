package org.crampkit.intake.rejects;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.crampkit.intake.Rejection;
import org.jspecify.annotations.Nullable;

/** The rejected cells of a file, by sheet and row, with the words about them. */
final class Broken {

    private final Map<String, List<Rejection>> byRow = new HashMap<>();
    private final Function<Rejection, String> reason;
    private final Function<Rejection, String> fix;

    Broken(List<Rejection> rejections, Function<Rejection, String> reason, Function<Rejection, String> fix) {
        this.reason = reason;
        this.fix = fix;
        for (Rejection rejection : rejections) {
            byRow.computeIfAbsent(
                            place(rejection.source().sheet(), rejection.source().row()), p -> new ArrayList<>())
                    .add(rejection);
        }
    }

    private static String place(@Nullable String sheet, int row) {
        return row + "\n" + sheet;
    }

    List<Rejection> of(@Nullable String sheet, int row) {
        return byRow.getOrDefault(place(sheet, row), List.of());
    }

    /** Returns what the columns beside a row say: its number, the broken cells, why, and what to do. */
    List<String> words(int row, List<Rejection> rejections) {
        Set<String> cells = new LinkedHashSet<>();
        Set<String> reasons = new LinkedHashSet<>();
        Set<String> fixes = new LinkedHashSet<>();
        for (Rejection rejection : rejections) {
            String column = rejection.column().isEmpty() ? rejection.field() : rejection.column();
            cells.add(rejection.source().cell() + " " + column);
            reasons.add(reason.apply(rejection));
            fixes.add(fix.apply(rejection));
        }
        return List.of(
                Integer.toString(row), String.join("; ", cells), String.join(" ", reasons), String.join(" ", fixes));
    }
}
