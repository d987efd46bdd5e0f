/** What a diary and a profile tell, indexed for the rules: each fact with the cell it stands in. */
@NullMarked
package org.crampkit.flags.facts;

import org.jspecify.annotations.NullMarked;
