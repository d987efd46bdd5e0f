package org.crampkit.diary;

import org.jspecify.annotations.Nullable;

/**
 * Where a value was read.
 *
 * @param file file name without its folder
 * @param sheet sheet name, null for a CSV
 * @param row row number as the person sees it in Excel, or the line a CSV record starts on
 * @param cell cell address such as {@code F12}
 */
public record SourceCell(String file, @Nullable String sheet, int row, String cell) {}
