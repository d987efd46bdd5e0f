package org.crampkit.intake;

import org.jspecify.annotations.Nullable;

/**
 * What became of one column.
 *
 * @param header as it stands in the file
 * @param field contract column, null where the column is ignored
 * @param how {@code exact}, {@code synonym}, {@code profile} or {@code ignored}
 */
public record ColumnUse(String header, @Nullable String field, String how) {}
