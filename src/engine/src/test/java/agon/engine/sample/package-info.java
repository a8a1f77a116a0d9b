/** Plugins that train nothing, for specifications of how experiments are read and planned. */
@NullMarked
package agon.engine.sample;

import org.jspecify.annotations.NullMarked;
