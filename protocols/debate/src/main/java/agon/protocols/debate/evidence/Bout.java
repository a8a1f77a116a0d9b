package agon.protocols.debate.evidence;

/**
 * What a debater weighs when choosing evidence: its claim, the claim it opposes, and a piece that it might reveal.
 *
 * @param claim the debater's claim
 * @param opposed the opponent's claim
 * @param evidence the piece
 */
public record Bout<A, E>(A claim, A opposed, E evidence) {}
