/** Who the patient is and what the clinic knows of them. */
@NullMarked
package org.crampkit.diary.patient;

import org.jspecify.annotations.NullMarked;
