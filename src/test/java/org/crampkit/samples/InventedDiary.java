package org.crampkit.samples;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crampkit.diary.Circumstances;
import org.crampkit.diary.Cramp;
import org.crampkit.diary.Diary;
import org.crampkit.diary.Entry;
import org.crampkit.diary.Night;
import org.crampkit.diary.Origin;
import org.crampkit.diary.SymptomReport;
import org.crampkit.diary.code.Activity;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.NightStatus;
import org.crampkit.diary.code.Recorder;
import org.crampkit.diary.code.Relief;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Soreness;
import org.crampkit.diary.code.Symptom;
import org.crampkit.diary.code.Trigger;
import org.crampkit.diary.measure.Minutes;
import org.crampkit.diary.measure.Onset;
import org.crampkit.diary.measure.Pain;
import org.crampkit.diary.patient.PatientKey;
import tools.jackson.databind.JsonNode;

/**
 * Builds the diary of an invented patient. {@code pattern} has a character a night (C cramp, . none, n not recorded);
 * {@code all} holds what every cramp row says; a number holds what the row of that night (from 0) says besides.
 */
final class InventedDiary {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String USUAL = ".C..C...C..C..";

    private final JsonNode written;
    private final LocalDate first;

    private InventedDiary(JsonNode written, LocalDate first) {
        this.written = written;
        this.first = first;
    }

    static Diary of(InventedPatient patient) {
        JsonNode written = patient.node().path("diary");
        String pattern = written.path("pattern").asString(USUAL);
        InventedDiary diary = new InventedDiary(written, TODAY.minusDays(pattern.length()));
        List<Night> nights = new ArrayList<>();
        for (int i = 0; i < pattern.length(); i++) {
            Entry entry = diary.entry(i, pattern.charAt(i));
            nights.add(Night.of(entry.night(), List.of(entry)));
        }
        return new Diary(
                new PatientKey("T-" + patient.id()),
                InventedProfile.of(patient.node().path("profile")),
                nights,
                List.of());
    }

    private Entry entry(int i, char sign) {
        LocalDate night = first.plusDays(i);
        NightStatus status =
                switch (sign) {
                    case 'C' -> NightStatus.CRAMP;
                    case '.' -> NightStatus.NO_CRAMP;
                    default -> NightStatus.NOT_RECORDED;
                };
        Map<String, String> said = said(i, status);
        Map<String, Origin.Written> cells = new LinkedHashMap<>();
        said.forEach((column, text) ->
                cells.put(column, new Origin.Written((char) ('A' + cells.size()) + "" + (i + 2), text)));
        return new Entry(
                night,
                status,
                null,
                status == NightStatus.CRAMP ? cramp(said, i) : null,
                circumstances(said),
                symptoms(said.getOrDefault("symptoms", "")),
                said.getOrDefault("medicines", ""),
                said.getOrDefault("notes", ""),
                new Origin("invented.csv", null, i + 2, cells));
    }

    private Map<String, String> said(int i, NightStatus status) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("night_date", first.plusDays(i).toString());
        said.put("night_status", status.word());
        if (status == NightStatus.CRAMP) {
            said.putAll(Map.of(
                    "onset_time", "02:30",
                    "duration_min", "3",
                    "pain_nrs", "5",
                    "body_site", "CALF",
                    "side", i % 2 == 0 ? "L" : "R",
                    "woke_from_sleep", "YES",
                    "next_day_soreness", "<24h",
                    "relief_tried", "STRETCH",
                    "relief_effect", "3"));
            written.path("all")
                    .properties()
                    .forEach(e -> said.put(e.getKey(), e.getValue().asString()));
        }
        written.path(Integer.toString(i))
                .properties()
                .forEach(e -> said.put(e.getKey(), e.getValue().asString()));
        said.values().removeIf(String::isEmpty);
        return said;
    }

    private static Cramp cramp(Map<String, String> said, int i) {
        String minutes = said.get("duration_min");
        String pain = said.get("pain_nrs");
        String effect = said.get("relief_effect");
        return new Cramp(
                said.containsKey("onset_time")
                        ? new Onset(LocalTime.parse(said.get("onset_time")), null)
                        : Onset.UNKNOWN,
                minutes == null ? null : Minutes.of(Double.parseDouble(minutes)),
                pain == null ? null : new Pain(Integer.parseInt(pain), false),
                BodySite.valueOf(said.getOrDefault("body_site", "UNKNOWN")),
                side(said.getOrDefault("side", "UNKNOWN")),
                Answer.valueOf(said.getOrDefault("woke_from_sleep", "UNKNOWN")),
                list(said.get("relief_tried")).stream().map(Relief::valueOf).toList(),
                effect == null ? null : Integer.valueOf(effect));
    }

    private static Circumstances circumstances(Map<String, String> said) {
        String disturbed = said.get("sleep_disturb_nrs");
        Soreness soreness = Soreness.UNKNOWN;
        for (Soreness one : Soreness.values()) {
            soreness = one.word().equals(said.get("next_day_soreness")) ? one : soreness;
        }
        return new Circumstances(
                null,
                disturbed == null ? null : Integer.valueOf(disturbed),
                soreness,
                list(said.get("trigger")).stream().map(Trigger::valueOf).toList(),
                null,
                Activity.valueOf(said.getOrDefault("activity", "UNKNOWN")),
                Answer.UNKNOWN,
                null,
                Recorder.PATIENT);
    }

    private static List<SymptomReport> symptoms(String text) {
        return list(text).stream().map(InventedDiary::symptom).toList();
    }

    private static SymptomReport symptom(String text) {
        boolean no = text.startsWith("no ");
        String[] words = (no ? text.substring(3) : text).split(" ");
        String[] name = words[0].split(":");
        List<String> more = List.of(words).subList(1, words.length);
        LocalDate since = more.stream()
                .filter(word -> word.startsWith("since="))
                .map(word -> LocalDate.parse(word.substring(6)))
                .findFirst()
                .orElse(null);
        return new SymptomReport(
                Symptom.valueOf(name[0].toUpperCase(java.util.Locale.ROOT)),
                no ? Answer.NO : Answer.YES,
                name.length > 1 ? side(name[1]) : Side.UNKNOWN,
                since,
                more.contains("sudden"),
                more.contains("worse"));
    }

    private static Side side(String word) {
        return java.util.Arrays.stream(Side.values())
                .filter(side -> side.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> list(String text) {
        return text == null || text.isBlank()
                ? List.of()
                : java.util.Arrays.stream(text.split(";")).map(String::strip).toList();
    }
}
