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
 * @param exporters columns that exporting programs add
 */
record ColumnFile(
        Map<String, Names> diary,
        Map<String, Names> patients,
        List<String> evening,
        List<String> morning,
        List<String> foreign,
        List<String> aside,
        List<Exporter> exporters) {

    /**
     * Columns that an exporting program adds by itself.
     *
     * @param seen headers that stand together in its files
     * @param columns what each of its columns holds, "-" for nothing
     */
    record Exporter(List<String> seen, Map<String, String> columns) {}

    /**
     * The names of one field.
     *
     * @param names whole headers, a list a language
     * @param phrases parts of longer questions
     */
    record Names(List<List<String>> names, @Nullable List<String> phrases) {}
}
