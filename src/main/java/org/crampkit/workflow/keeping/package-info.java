/** Keeps a clinic's records from being lost: backups, their restoration, and the proof that they restore. */
@NullMarked
package org.crampkit.workflow.keeping;

import org.jspecify.annotations.NullMarked;
