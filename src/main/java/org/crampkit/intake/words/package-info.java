/** The value words of the clinic's languages, from words.yaml. */
@NullMarked
package org.crampkit.intake.words;

import org.jspecify.annotations.NullMarked;
