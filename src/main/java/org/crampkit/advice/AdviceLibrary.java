package org.crampkit.advice;

import java.time.LocalDate;
import org.crampkit.diary.Diary;
import org.crampkit.flags.FlagReport;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;

/** The advice items of {@code templates/advice}, read whole or not at all. */
public final class AdviceLibrary {

    private AdviceLibrary() {}

    /** Reads every item file; every fault of every file is named at once. */
    public static AdviceLibrary load(TemplateFiles templates, MedicineBook medicines) {
        throw new UnsupportedOperationException();
    }

    /** Returns the version of the library: a short hash over all files. */
    public String version() {
        throw new UnsupportedOperationException();
    }

    /**
     * Chooses for one person.
     *
     * @param diary everything the patient wrote down, with the profile
     * @param summary the latest period's figures
     * @param flags the flags with their status
     * @param wishes the clinician's choices and the country's settings
     * @param today the day it is made for
     */
    public Plan plan(Diary diary, Summary summary, FlagReport flags, Wishes wishes, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
