/** Reads delimited text: encoding, delimiter, quotes and line ends found by content. */
@NullMarked
package org.crampkit.intake.text;

import org.jspecify.annotations.NullMarked;
