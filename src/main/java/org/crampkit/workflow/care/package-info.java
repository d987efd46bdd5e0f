/** What is known of one patient: profile, figures, flags, handout. */
@NullMarked
package org.crampkit.workflow.care;

import org.jspecify.annotations.NullMarked;
