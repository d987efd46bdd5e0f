/** What is said about papers that were made: the clinician's report and the blank diary. */
@NullMarked
package org.crampkit.console.reply.paper;

import org.jspecify.annotations.NullMarked;
