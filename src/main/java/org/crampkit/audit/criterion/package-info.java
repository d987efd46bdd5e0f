/** What care should reach, a file a criterion, and who was found to have reached it. */
@NullMarked
package org.crampkit.audit.criterion;

import org.jspecify.annotations.NullMarked;
