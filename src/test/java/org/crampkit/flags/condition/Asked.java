package org.crampkit.flags.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.crampkit.diary.Diary;
import org.crampkit.flags.Evidence;
import org.crampkit.flags.InventedDiary;
import org.crampkit.flags.facts.Facts;
import org.crampkit.flags.facts.Medicines;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.templates.TemplateFiles;

/** Asks one condition about an invented diary; the answer is written as words. */
final class Asked {

    private static final MedicineBook MEDICINES = MedicineBook.load(TemplateFiles.shipped());

    private Asked() {}

    /** Returns {@code clear}, {@code unknown} with what is missing, or {@code hit} with the night number, column and words. */
    static String of(Condition condition, InventedDiary invented) {
        Diary diary = invented.build();
        Facts facts = Facts.of(diary, Medicines.of(diary, MEDICINES::read), InventedDiary.TODAY);
        Outcome outcome = condition.check(facts);
        if (outcome instanceof Outcome.Hit hit) {
            return "hit " + hit.evidence().stream().map(Asked::shown).collect(Collectors.joining(", "));
        }
        return outcome instanceof Outcome.Unknown unknown ? "unknown " + String.join(", ", unknown.missing()) : "clear";
    }

    private static String shown(Evidence evidence) {
        LocalDate night = evidence.night();
        String number = night == null ? "-" : String.valueOf(ChronoUnit.DAYS.between(InventedDiary.FIRST, night));
        return number + " " + evidence.field() + "=" + evidence.value();
    }
}
