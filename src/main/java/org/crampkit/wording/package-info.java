/** Every sentence a person reads, per language, with review date and fallback. */
@NullMarked
package org.crampkit.wording;

import org.jspecify.annotations.NullMarked;
