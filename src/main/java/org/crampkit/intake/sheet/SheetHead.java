package org.crampkit.intake.sheet;

import org.jspecify.annotations.Nullable;

/**
 * A sheet about to be read.
 *
 * @param index place in the file, from 0
 * @param name name on its tab, null for a text file
 * @param hidden whether its tab is hidden
 */
public record SheetHead(int index, @Nullable String name, boolean hidden) {

    /** A sheet that is seen. */
    public SheetHead(int index, @Nullable String name) {
        this(index, name, false);
    }
}
