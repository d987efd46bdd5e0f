/** Finds shipped rule, advice, wording and page files, and a clinic's own in their place. */
@NullMarked
package org.crampkit.templates;

import org.jspecify.annotations.NullMarked;
