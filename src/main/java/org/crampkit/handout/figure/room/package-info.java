/** Things around a figure: floor, wall, chair, bed, pillow, sheet, towel, and the arrow of the movement. */
@NullMarked
package org.crampkit.handout.figure.room;

import org.jspecify.annotations.NullMarked;
