/** The whole main job on the shipped samples in a throw-away home. */
@NullMarked
package org.crampkit.workflow.demo;

import org.jspecify.annotations.NullMarked;
