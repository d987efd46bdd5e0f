package org.crampkit.intake.terms;

import org.crampkit.diary.code.BodySite;
import org.crampkit.diary.code.Side;

/**
 * Where a cramp was, as one cell says it.
 *
 * @param site the place, UNKNOWN where only a side is named
 * @param side the side, UNKNOWN where only a place is named
 */
public record Place(BodySite site, Side side) {}
