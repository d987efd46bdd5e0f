package org.crampkit.document.form;

import java.time.LocalDate;
import java.util.List;

/**
 * What a form of ours is marked with, so that it reads back without a question.
 *
 * @param patient the clinic's key, empty where it is for anybody
 * @param nights the night of each row, from row 1
 */
public record FormMark(String patient, List<LocalDate> nights) {

    /** Copies the list. */
    public FormMark {
        nights = List.copyOf(nights);
    }
}
