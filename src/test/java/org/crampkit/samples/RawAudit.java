package org.crampkit.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every figure of the audit of all samples that rests on diaries, recomputed from the raw files. */
final class RawAudit {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 22);

    /** Counts by name, such as {@code grades.A}; nothing is noted for 0. */
    final Map<String, Integer> counts = new TreeMap<>();

    /** Cramps a week of each patient with a grade above D. */
    final List<Double> rates = new ArrayList<>();

    static RawAudit ofSamples() throws IOException {
        RawAudit audit = new RawAudit();
        Map<String, String> births = new TreeMap<>();
        for (String line : Files.readAllLines(Sample.FOLDER.resolve("patients.csv"))) {
            String[] cells = line.split(",", -1);
            births.put(cells[0], cells[3]);
        }
        RawNights.ofSamples().patients.forEach((key, nights) -> {
            audit.patient(nights);
            audit.add("ages." + age(births.getOrDefault(key, "")), 1);
        });
        return audit;
    }

    /** Returns the band of an age on the last day of the audit. */
    private static String age(String birth) {
        if (birth.isEmpty()) {
            return "unknown";
        }
        int years = java.time.Period.between(LocalDate.parse(birth), LAST).getYears();
        return years < 18
                ? "under-18"
                : years < 40
                        ? "18-to-39"
                        : years < 65 ? "40-to-64" : years < 75 ? "65-to-74" : years < 90 ? "75-to-89" : "90-or-more";
    }

    private void add(String figure, int count) {
        if (count > 0) {
            counts.merge(figure, count, Integer::sum);
        }
    }

    void patient(TreeMap<LocalDate, List<Map<String, String>>> nights) {
        List<List<LocalDate>> runs = RawNights.runs(nights);
        add("patients", 1);
        add(runs.size() > 1 ? "patients-with-two-diaries" : "patients-with-one-diary", 1);
        add("diaries", runs.size());
        for (List<LocalDate> run : runs) {
            int recorded = recorded(nights, run);
            add("nights-possible", possible(run));
            add("nights.RECORDED", recorded);
            add("nights.NOT_RECORDED", possible(run) - recorded);
        }
        nights.forEach(this::night);
        grade(nights, runs.get(runs.size() - 1));
        if (runs.size() > 1) {
            List<LocalDate> first = runs.get(0);
            List<LocalDate> last = runs.get(runs.size() - 1);
            int alike = Math.min(possible(first), possible(last));
            int before = recordedFrom(nights, first.get(first.size() - 1).minusDays(alike - 1L), alike);
            int after = recordedFrom(nights, last.get(0), alike);
            if (alike >= 14 && before >= 0.8 * alike && after >= 0.8 * alike) {
                throw new IllegalStateException("the samples now hold two diaries that can be compared; compare them");
            }
            add("changes.NOT_ENOUGH_NIGHTS", 1);
        }
    }

    private static int possible(List<LocalDate> run) {
        return (int) (run.get(run.size() - 1).toEpochDay() - run.get(0).toEpochDay()) + 1;
    }

    private static int recorded(TreeMap<LocalDate, List<Map<String, String>>> nights, List<LocalDate> run) {
        return (int) run.stream()
                .filter(night -> !RawNights.night(nights.get(night)).isEmpty())
                .count();
    }

    private static int recordedFrom(TreeMap<LocalDate, List<Map<String, String>>> nights, LocalDate from, int count) {
        return recorded(
                nights, List.copyOf(nights.subMap(from, from.plusDays(count)).keySet()));
    }

    private void night(LocalDate date, List<Map<String, String>> rows) {
        String month = YearMonth.from(date).toString();
        int episodes = RawNights.episodes(rows);
        String status = RawNights.night(rows);
        add("nights-recorded.CRAMP", status.equals("C") ? 1 : 0);
        add("nights-recorded.NO_CRAMP", status.equals("N") ? 1 : 0);
        add("nights-recorded-by-month." + month, status.isEmpty() ? 0 : 1);
        add("cramps", episodes);
        add("cramps-by-month." + month, episodes);
        int described = 0;
        TreeSet<String> triggers = new TreeSet<>();
        for (Map<String, String> row : rows) {
            if (RawNights.described(row)) {
                described++;
                add("sites." + RawNights.site(row), 1);
                for (String relief : RawNights.words(row, "relief_tried")) {
                    add("relief-tried." + relief, 1);
                    add((RawNights.effect(row) >= 2 ? "relief-helped." : "relief-not-helped.") + relief, 1);
                }
            }
            triggers.addAll(RawNights.words(row, "trigger"));
        }
        add("sites.UNKNOWN", episodes - described);
        triggers.forEach(trigger -> add("triggers." + trigger, 1));
    }

    private void grade(TreeMap<LocalDate, List<Map<String, String>>> nights, List<LocalDate> run) {
        int possible = possible(run);
        int recorded = recorded(nights, run);
        double share = (double) recorded / possible;
        String grade = recorded < 7 || share < 0.5
                ? "D"
                : possible >= 28 && share >= 0.8 ? "A" : possible >= 14 && share >= 0.8 ? "B" : "C";
        add("grades." + grade, 1);
        if (grade.equals("D")) {
            add("cramps-a-week.unknown", 1);
            return;
        }
        int cramps = run.stream()
                .mapToInt(night -> RawNights.episodes(nights.get(night)))
                .sum();
        double rate = 7.0 * cramps / recorded;
        rates.add(rate);
        String band = rate == 0 ? "0" : rate < 1 ? "under-1" : rate < 3 ? "1-to-3" : rate < 7 ? "3-to-7" : "7-or-more";
        add("cramps-a-week." + band, 1);
    }

    double median() {
        List<Double> ordered = rates.stream().sorted().toList();
        int half = ordered.size() / 2;
        return ordered.size() % 2 == 1 ? ordered.get(half) : (ordered.get(half - 1) + ordered.get(half)) / 2;
    }
}
