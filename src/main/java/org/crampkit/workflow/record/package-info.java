/** What a clinician records about a patient: reviews of flags, holds, plans, notes, changes of the profile. */
@NullMarked
package org.crampkit.workflow.record;

import org.jspecify.annotations.NullMarked;
