/** Reads a filled PDF of our own blank diary as a sheet. */
@NullMarked
package org.crampkit.intake.form;

import org.jspecify.annotations.NullMarked;
