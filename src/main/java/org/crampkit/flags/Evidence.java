package org.crampkit.flags;

import java.time.LocalDate;
import org.crampkit.diary.SourceCell;
import org.jspecify.annotations.Nullable;

/**
 * What a flag rests on.
 *
 * @param night the night, null for a profile fact
 * @param field contract column, such as {@code symptoms} or {@code pregnant_weeks}
 * @param value the words as written
 * @param source where they stand, null for a profile fact
 */
public record Evidence(@Nullable LocalDate night, String field, String value, @Nullable SourceCell source) {}
