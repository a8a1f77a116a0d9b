package agon.engine.cell;

import java.util.List;

/**
 * What may be said against the truth of a question.
 *
 * @param all wrong answers, no two of them the same
 * @param decoy the one among them that stands wherever the truth does
 */
record Lies<A>(List<A> all, A decoy) {}
