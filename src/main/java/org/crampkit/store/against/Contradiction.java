package org.crampkit.store.against;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A night that a file and what is stored tell of in opposite words: a cramp in one, none in the other.
 *
 * @param night the night
 * @param crampInFile true where the file tells of a cramp and none is stored, false where it is the other way round
 * @param replaced whether the file's word takes the place of the stored one, which an undo brings back; else both stay
 * @param sheet sheet of the file, null for a text file
 * @param row row of the file
 */
public record Contradiction(LocalDate night, boolean crampInFile, boolean replaced, @Nullable String sheet, int row) {}
