/** XHTML in, checked tagged PDF out; knows nothing of cramps. */
@NullMarked
package org.crampkit.document;

import org.jspecify.annotations.NullMarked;
