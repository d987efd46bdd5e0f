/** Work that needs no database, done on other threads while the calling thread reads and writes. */
@NullMarked
package org.crampkit.store.beside;

import org.jspecify.annotations.NullMarked;
