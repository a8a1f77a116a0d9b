/**
 * Debates on evidence as games: two sides reveal pieces in turn, then the judge says how well the claimant stands.
 *
 * <p>A {@link agon.protocols.debate.evidence.Matter} is what can be debated, a {@link agon.protocols.debate.evidence.Game} who
 * stands by what and who begins, a {@link agon.protocols.debate.evidence.Turn} a moment of it. A {@link
 * agon.protocols.debate.evidence.Player} chooses for whichever side has the turn: at random, greedily, by search, exactly.
 * {@link agon.protocols.debate.evidence.Judgements} asks the judge, once for each set of pieces whatever their order and whoever
 * claims what: all games about a matter share what is known of it.
 *
 * <p><b>Trap.</b> Whoever reveals the last piece has the better of it; compare players from both sides and with both beginning.
 */
@NullMarked
package agon.protocols.debate.evidence;

import org.jspecify.annotations.NullMarked;
