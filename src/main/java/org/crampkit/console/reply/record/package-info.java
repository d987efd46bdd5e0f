/** What is said after something was recorded about a patient. */
@NullMarked
package org.crampkit.console.reply.record;

import org.jspecify.annotations.NullMarked;
