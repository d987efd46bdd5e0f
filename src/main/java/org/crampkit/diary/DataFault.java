package org.crampkit.diary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row that was not taken in because a value is impossible or contradictory (RF-DATA). Its words are kept, so that
 * symptoms named in it still reach the "possible" list.
 *
 * @param code message code such as {@code CK-214}
 * @param night the night where it could be read, else null
 * @param field contract column of the broken cell
 * @param value what stood there
 * @param source where
 * @param words the symptom and note texts of the row
 */
public record DataFault(
        String code, @Nullable LocalDate night, String field, String value, SourceCell source, String words) {}
