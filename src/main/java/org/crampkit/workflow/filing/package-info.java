/** What comes in: patient lists and diaries, and taking them back. */
@NullMarked
package org.crampkit.workflow.filing;

import org.jspecify.annotations.NullMarked;
