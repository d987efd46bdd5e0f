package org.crampkit.intake.columns;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The file {@code columns.yaml}.
 *
 * @param diary names of the diary's columns
 * @param patients names of the patient list's columns
 * @param evening headers that name the evening
 * @param morning headers that name the morning after
 * @param foreign headers of other kinds of files
 */
record ColumnFile(
        Map<String, Names> diary,
        Map<String, Names> patients,
        List<String> evening,
        List<String> morning,
        List<String> foreign) {

    /**
     * The names of one field.
     *
     * @param names whole headers, a list a language
     * @param phrases parts of longer questions
     */
    record Names(List<List<String>> names, @Nullable List<String> phrases) {}
}
