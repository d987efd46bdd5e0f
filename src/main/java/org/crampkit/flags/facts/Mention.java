package org.crampkit.flags.facts;

import java.time.LocalDate;
import org.crampkit.diary.SourceCell;
import org.crampkit.diary.code.Side;
import org.jspecify.annotations.Nullable;

/**
 * Words in free text that may mean a symptom or belong to a word list.
 *
 * @param list a symptom word such as {@code swelling}, or the name of a word list such as {@code despair}
 * @param side side named nearby, else UNKNOWN
 * @param sudden a word for "sudden" stands nearby
 * @param worse a word for "getting worse" stands nearby
 * @param quote the surrounding words as written
 * @param night the night, null where there is none
 * @param field column the text stands in
 * @param source its cell, null for the patient list
 */
public record Mention(
        String list,
        Side side,
        boolean sudden,
        boolean worse,
        String quote,
        @Nullable LocalDate night,
        String field,
        @Nullable SourceCell source) {}
