package org.crampkit.workflow.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every import, whatever the diary. */
class ImportPropertiesTests {

    private static final List<String> HEADER =
            List.of("night_date", "night_status", "onset_time", "pain_nrs", "side", "notes");

    @Provide
    Arbitrary<List<List<String>>> diaries() {
        Arbitrary<String> night = Arbitraries.integers()
                .between(0, 12)
                .map(days -> LocalDate.of(2026, 11, 1).plusDays(days).toString());
        Arbitrary<String> start = Arbitraries.of("", "23:10", "01:05", "02:40", "04:55");
        Arbitrary<String> pain = Arbitraries.of("", "1", "5", "9", "11");
        Arbitrary<String> side = Arbitraries.of("", "L", "R", "BOTH");
        Arbitrary<String> notes = Arbitraries.of("", "a bad night", "no numbness");
        Arbitrary<List<String>> cramp = Combinators.combine(night, start, pain, side, notes)
                .as((date, time, nrs, leg, note) -> List.of(date, "CRAMP", time, nrs, leg, note));
        return cramp.list().ofMinSize(1).ofMaxSize(12);
    }

    private static String csv(List<String> header, List<List<String>> rows) {
        StringBuilder text = new StringBuilder(String.join(",", header)).append('\n');
        rows.forEach(row -> text.append(String.join(",", row)).append('\n'));
        return text.toString();
    }

    @Property(tries = 15)
    void importingTwiceIsImportingOnce(@ForAll("diaries") List<List<String>> rows) {
        try (OpenClinic clinic = new OpenClinic()) {
            clinic.bring(csv(HEADER, rows));
            List<String> once = clinic.diary();
            clinic.bring(csv(HEADER, rows));
            assertThat(clinic.diary()).isEqualTo(once);
        }
    }

    @Property(tries = 15)
    void undoBringsBackWhatStood(
            @ForAll("diaries") List<List<String>> first, @ForAll("diaries") List<List<String>> second) {
        try (OpenClinic clinic = new OpenClinic()) {
            clinic.bring(csv(HEADER, first));
            List<String> before = clinic.diary();
            FileOutcome later = clinic.bring(csv(HEADER, second));
            List<String> after = clinic.diary();
            clinic.undo(later);
            assertThat(clinic.diary()).isEqualTo(before);
            clinic.bring(csv(HEADER, second));
            assertThat(clinic.diary()).isEqualTo(after);
        }
    }

    @Property(tries = 15)
    void theOrderOfRowsAndColumnsDoesNotMatter(@ForAll("diaries") List<List<String>> rows, @ForAll long seed) {
        List<Integer> places = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        Collections.shuffle(places, new Random(seed));
        List<List<String>> shuffled = new ArrayList<>();
        rows.forEach(row -> shuffled.add(places.stream().map(row::get).toList()));
        Collections.shuffle(shuffled, new Random(seed));
        List<String> header = places.stream().map(HEADER::get).toList();
        try (OpenClinic one = new OpenClinic();
                OpenClinic other = new OpenClinic()) {
            one.bring(csv(HEADER, rows));
            other.bring(csv(header, shuffled));
            assertThat(other.diary()).isEqualTo(one.diary());
        }
    }
}
