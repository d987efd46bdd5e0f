/** Words of the diary's codes, said in a language: symptoms, sites, sides. */
@NullMarked
package org.crampkit.handout.phrase;

import org.jspecify.annotations.NullMarked;
