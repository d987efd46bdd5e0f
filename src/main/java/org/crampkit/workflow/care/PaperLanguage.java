package org.crampkit.workflow.care;

import java.util.Map;
import org.crampkit.diary.patient.Profile;
import org.crampkit.wording.Wording;
import org.crampkit.workflow.Refusal;
import org.crampkit.workflow.RefusedException;
import org.jspecify.annotations.Nullable;

/** The language that a patient's paper is printed in. */
final class PaperLanguage {

    private PaperLanguage() {}

    /**
     * Returns the language asked for, else the patient's own where it is safe to print, else English.
     *
     * @param asked language code, null where none was asked for
     * @throws RefusedException CK-903 where the language asked for is not there, or lacks a safety line
     */
    static String of(Wording wording, @Nullable String asked, Profile profile) {
        if (asked != null) {
            if (!wording.printsFor(asked)) {
                String key = wording.speaks(asked) ? "language-unsafe" : "no-language";
                throw new RefusedException(new Refusal.BadRequest("CK-903", key, Map.of("language", asked)));
            }
            return asked;
        }
        String own = profile.language();
        return own != null && wording.printsFor(own) ? own : Wording.REFERENCE;
    }
}
