/** A small task, a learner and protocols, good and bad, for the engine's tests. */
@NullMarked
package agon.engine.example;

import org.jspecify.annotations.NullMarked;
