/** Words in, words out; the only user of Spring Shell. */
@NullMarked
package org.crampkit.console;

import org.jspecify.annotations.NullMarked;
