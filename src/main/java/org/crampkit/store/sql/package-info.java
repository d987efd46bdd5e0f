/** The store's interfaces in SQL. */
@NullMarked
package org.crampkit.store.sql;

import org.jspecify.annotations.NullMarked;
