/** What a person said of a file's columns, for once or under a name. */
@NullMarked
package org.crampkit.intake.saved;

import org.jspecify.annotations.NullMarked;
