/**
 * Several runs as one, so that what compares the protocols of a run compares those of all of them. Nothing is paired that was not
 * run on the same questions.
 */
@NullMarked
package agon.analysis.several;

import org.jspecify.annotations.NullMarked;
