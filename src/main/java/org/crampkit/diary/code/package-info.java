/** The closed lists of the diary instrument: one enum a column, with the words of the file contract. */
@NullMarked
package org.crampkit.diary.code;

import org.jspecify.annotations.NullMarked;
