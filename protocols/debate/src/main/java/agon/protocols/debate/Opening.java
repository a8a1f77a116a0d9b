package agon.protocols.debate;

/**
 * Two claims about one question, fixed before the debate.
 *
 * @param question the question
 * @param first claim of the debater who begins
 * @param second claim of the opponent, another answer
 * @param guessed whether the first claim is a guess rather than a sample of the learner
 */
record Opening<Q, A>(Q question, A first, A second, boolean guessed) {}
