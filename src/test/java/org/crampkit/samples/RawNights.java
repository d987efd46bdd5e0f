package org.crampkit.samples;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The nights of every sample that is taken in, by patient and night, as rows that hold no impossible value. */
final class RawNights {

    private static final Set<String> YES = Set.of("cramp", "yes", "sí", "ja");
    private static final Set<String> NO = Set.of("no_cramp", "no", "nein");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2})?");
    private static final Map<String, String> SITES = Map.ofEntries(
            Map.entry("calf", "CALF"),
            Map.entry("pantorrilla", "CALF"),
            Map.entry("wade", "CALF"),
            Map.entry("foot", "FOOT"),
            Map.entry("pie", "FOOT"),
            Map.entry("fuß", "FOOT"),
            Map.entry("toes", "TOES"),
            Map.entry("zehen", "TOES"));
    private static final Map<String, Integer> EFFECTS =
            Map.of("some", 2, "a little", 1, "completely", 3, "0", 0, "1", 1, "2", 2, "3", 3);

    /** Rows by patient and night. */
    final Map<String, TreeMap<LocalDate, List<Map<String, String>>>> patients = new TreeMap<>();

    static RawNights ofSamples() throws IOException {
        RawNights nights = new RawNights();
        for (Sample sample : Sample.all()) {
            if (sample.saves()) {
                nights.add(sample);
            }
        }
        return nights;
    }

    private void add(Sample sample) throws IOException {
        String own = sample.options().stream()
                .filter(option -> option.startsWith("--patient="))
                .map(option -> option.substring(10))
                .findFirst()
                .orElse("");
        boolean calendar = sample.options().contains("--night-named-by=calendar");
        for (Map<String, String> row : RawTable.rows(sample.file())) {
            LocalDate date = date(row.getOrDefault("night_date", ""));
            if (date == null || date.isAfter(LocalDate.of(2026, 11, 22)) || impossible(row)) {
                continue;
            }
            Matcher clock = CLOCK.matcher(row.getOrDefault("onset_time", ""));
            boolean early = clock.matches() && Integer.parseInt(clock.group(1)) < 12;
            LocalDate night = calendar && early ? date.minusDays(1) : date;
            String patient = row.getOrDefault("patient_id", "").isEmpty() ? own : row.get("patient_id");
            patients.computeIfAbsent(patient, key -> new TreeMap<>())
                    .computeIfAbsent(night, key -> new ArrayList<>())
                    .add(row);
        }
    }

    private static LocalDate date(String text) {
        for (String pattern : List.of("uuuu-MM-dd", "dd/MM/uuuu", "dd.MM.uuuu", "d MMMM uuuu")) {
            try {
                return LocalDate.parse(
                        text,
                        DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                                .withResolverStyle(java.time.format.ResolverStyle.STRICT));
            } catch (DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private static boolean impossible(Map<String, String> row) {
        String pain = row.getOrDefault("pain_nrs", "").replace("/10", "");
        boolean badPain = pain.startsWith("#") || (pain.matches("\\d+") && Integer.parseInt(pain) > 10);
        Matcher clock = CLOCK.matcher(row.getOrDefault("onset_time", ""));
        boolean badTime =
                clock.matches() && (Integer.parseInt(clock.group(1)) > 23 || Integer.parseInt(clock.group(2)) > 59);
        return badPain || badTime || row.getOrDefault("duration_min", "").startsWith("-");
    }

    /** Returns C, N or blank for one row. */
    static String status(Map<String, String> row) {
        String word = row.getOrDefault("night_status", "").toLowerCase(Locale.ROOT);
        String count = row.getOrDefault("cramp_count", "");
        if (YES.contains(word) || (word.isEmpty() && !count.isEmpty() && !count.equals("0"))) {
            return "C";
        }
        return NO.contains(word) || (word.isEmpty() && count.equals("0")) ? "N" : "";
    }

    /** Returns C, N or blank for a night. */
    static String night(List<Map<String, String>> rows) {
        List<String> all = rows.stream().map(RawNights::status).toList();
        return all.contains("C") ? "C" : all.contains("N") ? "N" : "";
    }

    static int episodes(List<Map<String, String>> rows) {
        int told = (int) rows.stream().filter(row -> status(row).equals("C")).count();
        int stated = rows.stream()
                .map(row -> row.getOrDefault("cramp_count", ""))
                .filter(text -> !text.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return night(rows).equals("C") ? Math.max(told, stated) : 0;
    }

    /** Returns whether a row describes its cramp, beyond counting it. */
    static boolean described(Map<String, String> row) {
        return status(row).equals("C") && row.containsKey("night_status");
    }

    static String site(Map<String, String> row) {
        String word = row.getOrDefault("body_site", "").toLowerCase(Locale.ROOT);
        return word.isEmpty() ? "UNKNOWN" : SITES.getOrDefault(word, word.toUpperCase(Locale.ROOT));
    }

    static int effect(Map<String, String> row) {
        return EFFECTS.getOrDefault(row.getOrDefault("relief_effect", ""), -1);
    }

    static List<String> words(Map<String, String> row, String column) {
        return java.util.stream.Stream.of(row.getOrDefault(column, "").split(";"))
                .map(word -> word.strip().toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the runs of nights of a patient; a gap of more than 14 nights ends one. */
    static List<List<LocalDate>> runs(TreeMap<LocalDate, List<Map<String, String>>> nights) {
        List<List<LocalDate>> runs = new ArrayList<>();
        LocalDate before = null;
        for (LocalDate night : nights.keySet()) {
            if (before == null || before.plusDays(15).isBefore(night)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(night);
            before = night;
        }
        return runs;
    }
}
