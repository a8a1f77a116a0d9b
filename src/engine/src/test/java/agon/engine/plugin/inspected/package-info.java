/** Protocols, honest and otherwise, for the inspection to read; none of them is ever run. */
@NullMarked
package agon.engine.plugin.inspected;

import org.jspecify.annotations.NullMarked;
