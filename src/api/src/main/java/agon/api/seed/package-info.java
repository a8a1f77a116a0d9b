/** Randomness by purpose: equal seeds and purposes give equal streams, and no stream depends on what ran before it. */
@NullMarked
package agon.api.seed;

import org.jspecify.annotations.NullMarked;
