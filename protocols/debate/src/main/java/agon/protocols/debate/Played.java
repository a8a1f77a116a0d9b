package agon.protocols.debate;

import java.util.List;

/**
 * What was played.
 *
 * @param openings those that came to a verdict: all, but for questions with too little evidence for a debate
 * @param won for each, whether the first claim won
 */
record Played<Q, A>(List<Opening<Q, A>> openings, boolean[] won) {}
