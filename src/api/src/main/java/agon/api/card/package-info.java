/** Cards: what a protocol, a task or a learner says of itself, citations included, so that tables can name their sources. */
@NullMarked
package agon.api.card;

import org.jspecify.annotations.NullMarked;
