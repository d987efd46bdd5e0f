package org.crampkit.handout.form;

import java.util.ArrayList;
import java.util.List;
import org.crampkit.wording.LanguagePack;

/**
 * One column of the blank diary.
 *
 * @param field the contract's column
 * @param header what the patient reads; the intake knows it
 * @param choices what may be chosen, empty where anything may be written
 */
public record FormColumn(String field, String header, List<String> choices) {

    /** The contract's columns of the form, after patient and night. */
    static final List<String> FIELDS = List.of(
            "night_status",
            "onset_time",
            "duration_min",
            "pain_nrs",
            "side",
            "body_site",
            "woke_from_sleep",
            "relief_tried",
            "notes");

    /** Copies the list. */
    public FormColumn {
        choices = List.copyOf(choices);
    }

    /** Returns the columns in a language. */
    static List<FormColumn> of(LanguagePack pack) {
        return FIELDS.stream().map(field -> column(field, pack)).toList();
    }

    private static FormColumn column(String field, LanguagePack pack) {
        List<String> choices = new ArrayList<>();
        for (int n = 1; pack.has("form.choices." + field + "." + n); n++) {
            choices.add(pack.say("form.choices." + field + "." + n));
        }
        return new FormColumn(field, pack.say("form.headers." + field), choices);
    }

    /** Returns whether the cell has choices. */
    public boolean chosen() {
        return !choices.isEmpty();
    }
}
