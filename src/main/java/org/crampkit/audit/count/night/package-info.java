/** What an audit counts of single nights, in plain loops: a large clinic has a million of them. */
@NullMarked
package org.crampkit.audit.count.night;

import org.jspecify.annotations.NullMarked;
