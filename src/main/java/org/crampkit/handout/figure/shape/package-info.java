/** The shapes that figures are made of: limbs, feet, hands, head, trunk, clothes and things in the room. */
@NullMarked
package org.crampkit.handout.figure.shape;

import org.jspecify.annotations.NullMarked;
