package agon.protocols.debate;

/**
 * Two claims about one question, fixed before the debate.
 *
 * @param question the question
 * @param first claim of the debater who begins
 * @param second claim of the opponent, another answer
 */
record Opening<Q, A>(Q question, A first, A second) {}
