package org.crampkit.workflow.demo;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.crampkit.diary.patient.PatientKey;
import org.crampkit.store.Records;
import org.crampkit.workflow.OutputFile;

/** A clinic of invented patients, always the same for the same seed; none of them is like a person. */
final class GeneratedClinic {

    private static final String LIST_HEAD =
            "patient_id,birth_date,sex,language,font_size,conditions,medicines,kidney_function,notes\n";
    private static final String DIARY_HEAD =
            "patient_id,night_date,night_status,onset_time,duration_min,pain_nrs,body_site,side,"
                    + "woke_from_sleep,trigger,relief_tried,relief_effect,symptoms\n";
    private static final List<String> MEDICINES = List.of(
            "none",
            "none",
            "",
            "hydrochlorothiazide 25 mg",
            "furosemide 40 mg",
            "atorvastatin 20 mg",
            "salmeterol",
            "amlodipine 5 mg",
            "omeprazole 20 mg",
            "quinine sulfate 200 mg",
            "spironolactone 25 mg");
    private static final List<String> KIDNEYS = List.of("normal", "normal", "normal", "ckd3", "", "");
    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "en", "en", "en", "es", "es", "de");
    private static final List<String> SITES =
            List.of("CALF", "CALF", "CALF", "CALF", "FOOT", "TOES", "THIGH_BACK", "SHIN");
    private static final List<String> TRIGGERS =
            List.of("", "", "", "EXERCISE_UNUSUAL", "LONG_STANDING", "HEAT_SWEAT", "ALCOHOL", "COLD");
    private static final List<String> RELIEF = List.of("STRETCH", "STRETCH", "WALK", "MASSAGE", "HEAT", "FLUID", "");
    private static final List<String> SYMPTOMS = List.of(
            "swelling:L",
            "numbness",
            "weakness:R",
            "chest_pain",
            "dark_urine",
            "back_pain",
            "tingling",
            "walking_pain");

    private final Random random;
    private final LocalDate today;
    private final List<Given> handouts = new ArrayList<>();

    GeneratedClinic(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /** Writes a patient list and one diary file of all patients into a folder, and invents the handouts given. */
    Files write(Path folder, int patients) {
        StringBuilder list = new StringBuilder(LIST_HEAD);
        StringBuilder diary = new StringBuilder(DIARY_HEAD);
        for (int i = 1; i <= patients; i++) {
            patient(String.format(Locale.ROOT, "G-%04d", i), list, diary);
        }
        return new Files(
                written(folder.resolve("generated-patients.csv"), list),
                written(folder.resolve("generated-diaries.csv"), diary),
                handouts);
    }

    private static Path written(Path file, StringBuilder text) {
        new OutputFile(file).write(text.toString().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private void patient(String key, StringBuilder list, StringBuilder diary) {
        String language = one(LANGUAGES);
        int size = random.nextInt(6) == 0 ? 20 : 14;
        row(
                list,
                key,
                LocalDate.of(1932 + random.nextInt(45), 1 + random.nextInt(12), 1 + random.nextInt(28))
                        .toString(),
                random.nextInt(5) < 3 ? "F" : "M",
                language,
                Integer.toString(size),
                random.nextInt(4) == 0 ? "hypertension" : "",
                one(MEDICINES),
                one(KIDNEYS),
                "Invented patient.");
        if (random.nextInt(20) != 0) {
            diaries(key, diary);
            if (random.nextInt(6) != 0) {
                handouts.add(new Given(new PatientKey(key), today.minusDays(random.nextInt(18)), language, size));
            }
        }
    }

    private void diaries(String key, StringBuilder diary) {
        double chance = random.nextDouble() * random.nextDouble() * 0.9;
        boolean returning = random.nextInt(3) == 0;
        if (returning) {
            nights(key, diary, today.minusDays(78L + random.nextInt(4)), 14, chance);
        }
        LocalDate first = today.minusDays(32L + random.nextInt(10));
        int nights = random.nextInt(3) == 0 ? 28 : 14 + random.nextInt(4);
        nights(key, diary, first, nights, returning ? chance * 0.6 : chance);
    }

    private void nights(String key, StringBuilder diary, LocalDate first, int nights, double chance) {
        double forgets = random.nextInt(8) == 0 ? 0.45 : 0.08;
        for (int i = 0; i < nights; i++) {
            String night = first.plusDays(i).toString();
            if (i > 0 && random.nextDouble() < forgets) {
                row(diary, key, night, "NOT_RECORDED", "", "", "", "", "", "", "", "", "", "");
            } else if (random.nextDouble() >= chance) {
                row(diary, key, night, "NO_CRAMP", "", "", "", "", "", "", "", "", "", "");
            } else {
                cramp(key, night, diary);
            }
        }
    }

    private void cramp(String key, String night, StringBuilder diary) {
        String relief = one(RELIEF);
        row(
                diary,
                key,
                night,
                "CRAMP",
                String.format(Locale.ROOT, "%02d:%02d", random.nextInt(6), random.nextInt(60)),
                Integer.toString(1 + random.nextInt(9)),
                Integer.toString(2 + random.nextInt(8)),
                one(SITES),
                random.nextBoolean() ? "L" : "R",
                random.nextInt(3) == 0 ? "N" : "Y",
                one(TRIGGERS),
                relief,
                relief.isEmpty() ? "" : Integer.toString(random.nextInt(4)),
                random.nextInt(60) == 0 ? one(SYMPTOMS) : "");
    }

    private static void row(StringBuilder out, String... cells) {
        out.append(String.join(",", cells)).append('\n');
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /**
     * What was written.
     *
     * @param patients the patient list
     * @param diaries the diaries of all of them
     * @param handouts handouts that are taken as given
     */
    record Files(Path patients, Path diaries, List<Given> handouts) {
        Files {
            handouts = List.copyOf(handouts);
        }
    }

    /** A handout that is taken as given. */
    record Given(PatientKey patient, LocalDate on, String language, int fontSize) {

        Records.HandoutLine line(java.time.Instant at) {
            return new Records.HandoutLine(patient, on, at, language, fontSize, "", "", false, "STR-CALF SLP-SHEET");
        }
    }
}
