/** The closed language of rule conditions, three-valued: hit, clear or unknown. */
@NullMarked
package org.crampkit.flags.condition;

import org.jspecify.annotations.NullMarked;
