/** One class per thing a clinician asks for; owns transactions. */
@NullMarked
package org.crampkit.workflow;

import org.jspecify.annotations.NullMarked;
