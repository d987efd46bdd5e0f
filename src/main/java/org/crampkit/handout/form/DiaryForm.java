package org.crampkit.handout.form;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.crampkit.document.Brand;
import org.crampkit.wording.LanguagePack;

/**
 * A blank diary to make.
 *
 * @param patient the clinic's key, empty where it is for anybody
 * @param first the first night
 * @param nights how many nights, one or more
 * @param fontSize print size in points
 * @param brand the clinic
 * @param pack language of the form
 */
public record DiaryForm(String patient, LocalDate first, int nights, int fontSize, Brand brand, LanguagePack pack) {

    /** Returns the nights in order. */
    public List<LocalDate> dates() {
        return IntStream.range(0, nights).mapToObj(first::plusDays).toList();
    }

    /** Returns the columns after patient and night. */
    public List<FormColumn> columns() {
        return FormColumn.of(pack);
    }

    String say(String key) {
        return pack.say("form." + key);
    }

    boolean named() {
        return !patient.isEmpty();
    }
}
