/** Turns one file into nights and reasons; never touches the database. */
@NullMarked
package org.crampkit.intake;

import org.jspecify.annotations.NullMarked;
