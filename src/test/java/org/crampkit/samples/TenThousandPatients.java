package org.crampkit.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.crampkit.advice.AdviceLibrary;
import org.crampkit.advice.Wishes;
import org.crampkit.diary.Diary;
import org.crampkit.flags.FlagReport;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.RuleBook;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summarizer;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;

/** Flags and plans 10,000 invented patients with 28 nights each and tells how long it took; run by hand. */
final class TenThousandPatients {

    private static final int NIGHTS = 28;
    private static final List<String> MEDICINES = List.of(
            "none",
            "bendroflumethiazide 2.5 mg; ramipril 5 mg",
            "atorvastatin 20 mg",
            "warfarin 3 mg; bisoprolol 2.5 mg");
    private static final List<String> CONDITIONS =
            List.of("none", "diabetes;no heart_failure", "hypertension", "pad;neuropathy", "no diabetes;no pad");
    private static final List<String> SYMPTOMS =
            List.of("no swelling", "no swelling; no numbness", "tingling:L", "swelling:R", "twitching", "");
    private static final List<String> NOTES =
            List.of("", "", "", "walked to the kitchen", "no chest pain, leg felt weak");

    private TenThousandPatients() {}

    public static void main(String[] args) {
        int patients = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        TemplateFiles files = TemplateFiles.shipped();
        MedicineBook medicines = MedicineBook.load(files);
        RuleBook rules = RuleBook.load(files, medicines);
        AdviceLibrary advice = AdviceLibrary.load(files, medicines);
        Random random = new Random(4);
        List<Diary> diaries = new ArrayList<>();
        for (int i = 0; i < patients; i++) {
            diaries.add(diary(random));
        }
        for (int round = 1; round <= 3; round++) {
            long start = System.nanoTime();
            int flags = 0;
            int chosen = 0;
            for (Diary diary : diaries) {
                Summary summary = Summarizer.summarize(diary, null, null, InventedDiary.TODAY);
                FlagReport report = rules.check(diary, summary, InventedDiary.TODAY);
                flags += report.flags().size();
                chosen += advice.plan(
                                diary, summary, report, new Wishes(List.of(), List.of(), "GB", ""), InventedDiary.TODAY)
                        .chosen()
                        .size();
            }
            System.out.printf(
                    "round %d: %d patients x %d nights, %d flags, %d items chosen, %d ms on one thread%n",
                    round, patients, NIGHTS, flags, chosen, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static Diary diary(Random random) {
        InventedDiary diary = new InventedDiary()
                .who(
                        "age=" + (30 + random.nextInt(60)),
                        "sex=" + (random.nextBoolean() ? "F" : "M"),
                        "medicines=" + pick(MEDICINES, random),
                        "conditions=" + pick(CONDITIONS, random),
                        "kidney_function=" + (random.nextInt(4) == 0 ? "unknown" : "normal"));
        for (int night = 0; night < NIGHTS; night++) {
            if (random.nextInt(3) == 0) {
                diary.night(
                        night,
                        "pain_nrs=" + random.nextInt(11),
                        "duration_min=" + (1 + random.nextInt(12)),
                        "onset_time=0" + random.nextInt(7) + ":15",
                        "body_site=" + (random.nextInt(4) == 0 ? "FOOT" : "CALF"),
                        "side=" + (random.nextBoolean() ? "L" : "R"),
                        "woke_from_sleep=Y",
                        "relief_tried=STRETCH",
                        "relief_effect=2",
                        "symptoms=" + (random.nextInt(5) == 0 ? pick(SYMPTOMS, random) : ""),
                        "notes=" + pick(NOTES, random));
            } else {
                diary.night(night, "night_status=NO_CRAMP");
            }
        }
        return diary.build();
    }

    private static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
