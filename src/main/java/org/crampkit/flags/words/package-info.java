/** Finds words in free text that may mean a red flag; a person must check them. */
@NullMarked
package org.crampkit.flags.words;

import org.jspecify.annotations.NullMarked;
