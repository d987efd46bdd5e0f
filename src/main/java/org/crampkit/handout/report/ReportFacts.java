package org.crampkit.handout.report;

import java.time.LocalDate;
import java.util.List;
import org.crampkit.diary.Diary;
import org.crampkit.diary.patient.Identity;
import org.crampkit.document.Brand;
import org.crampkit.flags.FlagReport;
import org.crampkit.summary.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Everything a report rests on.
 *
 * @param diary everything written down, with the profile
 * @param identity names
 * @param summary figures of the latest period
 * @param flags flags with their status
 * @param medicines medicines that the texts name
 * @param unmatched parts of the medicine list that were not understood
 * @param notTaken parts of the medicine list that name what is not taken now
 * @param lastGiven the newest handout, null where there is none
 * @param brand the clinic
 * @param madeOn the day it is made
 * @param trailHead hash of the newest trail entry that changed clinical data, empty where none
 */
public record ReportFacts(
        Diary diary,
        Identity identity,
        Summary summary,
        FlagReport flags,
        List<Medicine> medicines,
        List<String> unmatched,
        List<String> notTaken,
        @Nullable Given lastGiven,
        Brand brand,
        LocalDate madeOn,
        String trailHead) {

    /** Copies the lists. */
    public ReportFacts {
        medicines = List.copyOf(medicines);
        unmatched = List.copyOf(unmatched);
        notTaken = List.copyOf(notTaken);
    }

    /**
     * A medicine that a text names.
     *
     * @param name generic name
     * @param signal S, M or W: how strongly its class has been linked with cramps, empty where it has not
     * @param started start or dose change, null where the text gives none
     */
    public record Medicine(String name, String signal, @Nullable LocalDate started) {}

    /**
     * What was given last time.
     *
     * @param on the day
     * @param language language code
     * @param fontSize print size
     * @param held whether self-care was held
     * @param items ids of the advice printed
     */
    public record Given(LocalDate on, String language, int fontSize, boolean held, List<String> items) {
        /** Copies the list. */
        public Given {
            items = List.copyOf(items);
        }
    }
}
