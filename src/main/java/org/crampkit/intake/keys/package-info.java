/** Patient keys of a file: their spellings, what a person said of them, and which stand for one patient. */
@NullMarked
package org.crampkit.intake.keys;

import org.jspecify.annotations.NullMarked;
