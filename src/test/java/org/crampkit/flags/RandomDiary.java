package org.crampkit.flags;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crampkit.diary.code.Symptom;

/** Rows of an invented diary drawn from a seed: the same seed gives the same rows on every machine. */
final class RandomDiary {

    private static final List<String> SITES =
            List.of("CALF", "FOOT", "TOES", "THIGH_BACK", "HAND", "TRUNK", "GENERAL", "UNKNOWN");
    private static final List<String> SIDES = List.of("L", "R", "BOTH", "UNKNOWN");
    private static final List<String> MANNERS = List.of("", ":L", ":R", " sudden", " worse", ":L sudden");
    private static final List<Map<String, String>> PROFILES = List.of(
            Map.of(),
            Map.of("age", "68", "medicines", "bendroflumethiazide 2.5 mg; atorvastatin 20 mg"),
            Map.of("age", "31", "sex", "F", "pregnant_weeks", "24"),
            Map.of("age", "55", "conditions", "diabetes;no cirrhosis", "medicines", "quinine 200 mg"),
            Map.of("age", "9"),
            Map.of("age", "72", "conditions", "none", "medicines", "none", "falls_last_year", "0"));

    private final Random random;

    /** Night number and row by contract column. */
    private final Map<Integer, Map<String, String>> rows = new LinkedHashMap<>();

    private final Map<String, String> profile;

    RandomDiary(long seed) {
        random = new Random(seed);
        profile = PROFILES.get(random.nextInt(PROFILES.size()));
        int nights = 3 + random.nextInt(30);
        for (int night = 0; night < nights; night++) {
            if (random.nextInt(6) > 0) {
                rows.put(night, random.nextInt(3) == 0 ? cramp() : free());
            }
        }
    }

    private Map<String, String> free() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("night_status", random.nextInt(8) == 0 ? "NOT_RECORDED" : "NO_CRAMP");
        symptoms(row);
        return row;
    }

    private Map<String, String> cramp() {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("body_site", pick(SITES));
        row.put("side", pick(SIDES));
        perhaps(row, "pain_nrs", Integer.toString(random.nextInt(11)));
        perhaps(row, "duration_min", Integer.toString(1 + random.nextInt(20)));
        perhaps(row, "onset_time", String.format("%02d:%02d", random.nextInt(24), random.nextInt(60)));
        perhaps(row, "woke_from_sleep", random.nextBoolean() ? "Y" : "N");
        perhaps(row, "sleep_disturb_nrs", Integer.toString(random.nextInt(11)));
        perhaps(row, "relief_effect", Integer.toString(random.nextInt(4)));
        perhaps(row, "next_day_soreness", pick(List.of("N", "<24h", "24-48h", ">48h")));
        symptoms(row);
        return row;
    }

    private void symptoms(Map<String, String> row) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String word = symptom();
            words.add(random.nextInt(3) > 0 ? "no " + word : word + pick(MANNERS));
        }
        if (!words.isEmpty()) {
            row.put("symptoms", String.join("; ", words));
        }
    }

    private void perhaps(Map<String, String> row, String field, String value) {
        if (random.nextBoolean()) {
            row.put(field, value);
        }
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Returns any symptom word. */
    String symptom() {
        Symptom[] all = Symptom.values();
        return all[random.nextInt(all.length)].word();
    }

    /** Returns one of the night numbers that have a row, -1 where none has. */
    int anyNight() {
        List<Integer> nights = List.copyOf(rows.keySet());
        return nights.isEmpty() ? -1 : nights.get(random.nextInt(nights.size()));
    }

    Map<Integer, Map<String, String>> rows() {
        Map<Integer, Map<String, String>> copy = new LinkedHashMap<>();
        rows.forEach((night, row) -> copy.put(night, new LinkedHashMap<>(row)));
        return copy;
    }

    /** Builds a diary of some rows for the drawn profile. */
    InventedDiary diary(Map<Integer, Map<String, String>> of) {
        InventedDiary diary = new InventedDiary().profile(profile);
        of.forEach(diary::row);
        return diary;
    }
}
