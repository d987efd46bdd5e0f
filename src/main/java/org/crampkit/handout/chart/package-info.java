/** Draws a patient's own figures as small charts. */
@NullMarked
package org.crampkit.handout.chart;

import org.jspecify.annotations.NullMarked;
