/**
 * Debates on evidence as games: two sides reveal pieces in turn, then the judge says how well the claimant stands.
 *
 * <p>A {@link agon.protocols.debate.evidence.Matter} is what can be debated, a {@link agon.protocols.debate.evidence.Game} who
 * stands by what and who begins, a {@link agon.protocols.debate.evidence.Turn} a moment of it. A {@link
 * agon.protocols.debate.evidence.Player} chooses for whichever side has the turn: at random, greedily, by search, exactly.
 * {@link agon.protocols.debate.evidence.Judgements} asks the judge, once for each set of pieces whatever their order and whoever
 * claims what: all games about a matter share what is known of it.
 *
 * <p><b>Search.</b> With a hundred and fifty pieces a few hundred games in mind see each first piece three times.
 * A {@link agon.protocols.debate.evidence.Survey} judges random ends once for all games about a matter; from it follows which
 * pieces help which side, and these are tried first and played more often in mind ({@link
 * agon.protocols.debate.evidence.Inclination}). Before the last piece all ends are looked at, where they are no
 * more than the games that a player may play in mind.
 *
 * <p><b>Illegal moves.</b> A piece that is none, or was revealed before, loses the game; the judge is not asked.
 *
 * <p><b>Trap.</b> Whoever reveals the last piece has the better of it; compare players from both sides and with both beginning.
 */
@NullMarked
package agon.protocols.debate.evidence;

import org.jspecify.annotations.NullMarked;
