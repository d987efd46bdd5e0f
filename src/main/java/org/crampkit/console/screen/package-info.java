/** How a reply reaches the person: text in 80 columns, plain lines, or one JSON document. */
@NullMarked
package org.crampkit.console.screen;

import org.jspecify.annotations.NullMarked;
