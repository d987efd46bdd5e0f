package org.crampkit.audit.trace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crampkit.audit.count.FigureId;
import org.crampkit.audit.count.Place;
import org.crampkit.audit.count.Share;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Period;
import org.jspecify.annotations.Nullable;

/** Puts the traces of one patient together: a figure, its files, its rows. */
public final class Tracer {

    private final Map<List<String>, Rows> files = new LinkedHashMap<>();

    private Tracer() {}

    /**
     * Returns what was traced: a line for each count, and one for each part of an average.
     *
     * @param patient the patient's key
     * @param share what was counted
     * @param nights the nights of the period
     */
    public static List<Found> of(String patient, Share share, List<Night> nights) {
        Map<FigureId, List<Share.Traced>> figures = new TreeMap<>();
        List<Found> found = new ArrayList<>();
        for (Share.Traced traced : share.traces()) {
            if (traced.value() == null) {
                figures.computeIfAbsent(traced.figure(), figure -> new ArrayList<>())
                        .add(traced);
            } else {
                found.add(found(patient, List.of(traced), nights));
            }
        }
        figures.values().forEach(parts -> found.add(found(patient, parts, nights)));
        return found;
    }

    private static Found found(String patient, List<Share.Traced> parts, List<Night> nights) {
        Tracer tracer = new Tracer();
        parts.forEach(part -> tracer.add(part.place(), nights));
        int count = parts.stream().mapToInt(Share.Traced::count).sum();
        return new Found(parts.get(0).figure(), patient, count, parts.get(0).value(), tracer.places());
    }

    private void add(Place place, List<Night> nights) {
        if (place instanceof Place.OfNight night) {
            night(night.night());
        } else if (place instanceof Place.OfRow row) {
            row(row.source().file(), row.source().sheet(), row.source().row(), row.night());
        } else if (place instanceof Place.OfDay day) {
            rows("", null).days.add(day.day());
        } else {
            Period asked = place instanceof Place.OfNights of ? of.nights() : null;
            nights.stream()
                    .filter(night -> asked == null || asked.contains(night.date()))
                    .forEach(this::night);
        }
    }

    private void night(Night night) {
        for (Entry entry : night.entries()) {
            row(entry.origin().file(), entry.origin().sheet(), entry.origin().row(), night.date());
        }
    }

    private void row(String file, @Nullable String sheet, int row, @Nullable LocalDate night) {
        Rows rows = rows(file, sheet);
        rows.numbers.add(row);
        if (night != null) {
            rows.days.add(night);
        }
    }

    private Rows rows(String file, @Nullable String sheet) {
        return files.computeIfAbsent(
                List.of(file, Objects.requireNonNullElse(sheet, "")), key -> new Rows(file, sheet));
    }

    private List<Found.Where> places() {
        return files.values().stream()
                .map(rows -> new Found.Where(rows.file, rows.sheet, List.copyOf(rows.numbers), List.copyOf(rows.days)))
                .toList();
    }

    private static final class Rows {
        private final String file;
        private final @Nullable String sheet;
        private final TreeSet<Integer> numbers = new TreeSet<>();
        private final TreeSet<LocalDate> days = new TreeSet<>();

        Rows(String file, @Nullable String sheet) {
            this.file = file;
            this.sheet = sheet;
        }
    }
}
