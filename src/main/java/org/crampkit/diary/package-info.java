/** What a patient wrote down, in the clinic's words. */
@NullMarked
package org.crampkit.diary;

import org.jspecify.annotations.NullMarked;
