package org.crampkit.diary;

import java.time.LocalDate;
import org.crampkit.diary.code.Answer;
import org.crampkit.diary.code.Side;
import org.crampkit.diary.code.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * A symptom that a diary row names, present or explicitly absent. A symptom that is not named is unknown.
 *
 * @param symptom the symptom
 * @param answer YES where it is present, NO where the row says "no X"
 * @param side the side given, else UNKNOWN
 * @param since when it began, where given
 * @param sudden it came suddenly
 * @param worse it is getting worse
 */
public record SymptomReport(
        Symptom symptom, Answer answer, Side side, @Nullable LocalDate since, boolean sudden, boolean worse) {

    /** A symptom that is present, with nothing more known. */
    public static SymptomReport present(Symptom symptom) {
        return new SymptomReport(symptom, Answer.YES, Side.UNKNOWN, null, false, false);
    }
}
