/** Whether this installation is fit for work: its files, texts, papers and store. */
@NullMarked
package org.crampkit.workflow.checkup;

import org.jspecify.annotations.NullMarked;
