/** What is settled before the program starts: folders, locale, log. */
@NullMarked
package org.crampkit.console.start;

import org.jspecify.annotations.NullMarked;
