package org.crampkit.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The raw rows of one patient in a sample CSV with the contract's columns, read with nothing of the program. */
final class RawDiary {

    /** Rows by night, as column name to text. */
    final TreeMap<LocalDate, List<Map<String, String>>> nights = new TreeMap<>();

    static RawDiary of(String sample, String patient) {
        RawDiary diary = new RawDiary();
        Path file = Sample.FOLDER.resolve("diaries").resolve(sample + ".csv");
        try {
            List<String> lines = Files.readAllLines(file);
            String[] heads = lines.get(0).split(",", -1);
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < heads.length; i++) {
                    row.put(heads[i], cells[i].strip());
                }
                if (row.get("patient_id").equals(patient)) {
                    diary.nights
                            .computeIfAbsent(LocalDate.parse(row.get("night_date")), night -> new ArrayList<>())
                            .add(row);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diary;
    }

    /** Returns the diary from the last gap of more than 14 nights on. */
    RawDiary latestPeriod() {
        LocalDate start = nights.firstKey();
        LocalDate before = start;
        for (LocalDate night : nights.keySet()) {
            if (before.plusDays(15).isBefore(night)) {
                start = night;
            }
            before = night;
        }
        RawDiary latest = new RawDiary();
        latest.nights.putAll(nights.tailMap(start, true));
        return latest;
    }

    int possible() {
        return (int) (nights.lastKey().toEpochDay() - nights.firstKey().toEpochDay()) + 1;
    }

    /** Returns C for a night with a cramp, N for one without, blank for one not recorded. */
    String status(LocalDate night) {
        String found = "";
        for (Map<String, String> row : nights.getOrDefault(night, List.of())) {
            String status = row.getOrDefault("night_status", "");
            String count = row.getOrDefault("cramp_count", "");
            if (status.equals("CRAMP") || (status.isEmpty() && !count.isEmpty() && !count.equals("0"))) {
                return "C";
            }
            if (status.equals("NO_CRAMP") || (status.isEmpty() && count.equals("0"))) {
                found = "N";
            }
        }
        return found;
    }

    List<LocalDate> nightsOf(String status) {
        return nights.keySet().stream()
                .filter(night ->
                        status.contains(status(night)) && !status(night).isEmpty())
                .toList();
    }

    int episodes(LocalDate night) {
        if (!status(night).equals("C")) {
            return 0;
        }
        int stated = nights.get(night).stream()
                .map(row -> row.getOrDefault("cramp_count", ""))
                .filter(count -> !count.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return Math.max(stated, nights.get(night).size());
    }

    int episodes() {
        return nights.keySet().stream().mapToInt(this::episodes).sum();
    }

    /** Returns the rows that tell of a cramp. */
    List<Map<String, String>> cramps() {
        return nightsOf("C").stream()
                .flatMap(night -> nights.get(night).stream())
                .toList();
    }

    /** Returns the numbers of a column over the rows that tell of a cramp, smallest first. */
    List<Double> numbers(String column) {
        return cramps().stream()
                .map(row -> row.getOrDefault(column, ""))
                .filter(text -> !text.isEmpty())
                .map(Double::valueOf)
                .sorted()
                .toList();
    }

    /** Returns how many cramps have each word of a column. */
    Map<String, Integer> words(String column) {
        Map<String, Integer> words = new TreeMap<>();
        cramps().forEach(row -> {
            for (String word : row.getOrDefault(column, "").split(";")) {
                if (!word.isBlank()) {
                    words.merge(word.strip(), 1, Integer::sum);
                }
            }
        });
        return words;
    }
}
