package org.crampkit.intake.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A sheet about to be read.
 *
 * @param index place in the file, from 0
 * @param name name on its tab, null for a text file
 */
public record SheetHead(int index, @Nullable String name) {}
