/** Keeps diaries, import batches, reviews and the trail in SQL, identity sealed; the only user of JdbcClient. */
@NullMarked
package org.crampkit.store;

import org.jspecify.annotations.NullMarked;
