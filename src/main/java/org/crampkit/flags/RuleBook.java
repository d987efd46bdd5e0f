package org.crampkit.flags;

import java.time.LocalDate;
import org.crampkit.diary.Diary;
import org.crampkit.medicines.MedicineBook;
import org.crampkit.summary.Summary;
import org.crampkit.templates.TemplateFiles;

/** The rule book: every file of {@code templates/rules}, read whole or not at all. */
public final class RuleBook {

    private RuleBook() {}

    /**
     * Reads every rule file.
     *
     * @throws RuleBookException naming every fault of every file at once
     */
    public static RuleBook load(TemplateFiles templates, MedicineBook medicines) {
        throw new UnsupportedOperationException();
    }

    /** Returns the version of the rule set: a short hash over all files, so that an overridden rule shows. */
    public String version() {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks every stored night of a diary and the profile. All flags come back OPEN; reviews are laid over them by the caller.
     *
     * @param diary everything the patient wrote down
     * @param summary the latest period's figures
     * @param today the day it is checked for
     */
    public FlagReport check(Diary diary, Summary summary, LocalDate today) {
        throw new UnsupportedOperationException();
    }
}
