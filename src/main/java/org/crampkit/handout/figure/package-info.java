/** Draws the exercise figures of the handout from poses: joint angles over body segments. */
@NullMarked
package org.crampkit.handout.figure;

import org.jspecify.annotations.NullMarked;
