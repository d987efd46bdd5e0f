/** The closed language of show-if and hide-if: three-valued questions about one person. */
@NullMarked
package org.crampkit.advice.condition;

import org.jspecify.annotations.NullMarked;
