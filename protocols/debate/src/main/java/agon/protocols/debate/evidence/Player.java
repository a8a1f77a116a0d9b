package agon.protocols.debate.evidence;

import java.util.List;

/**
 * Chooses which evidence to reveal, for whichever side has the turn. Many games at once, since judges are fast only so.
 *
 * @param <Q> the question
 * @param <A> the answer
 * @param <E> a piece of evidence
 */
public interface Player<Q, A, E> {

    /** The place of a piece for each turn, none of which is over; a piece that may not be revealed loses the game. */
    int[] choose(List<Turn<Q, A, E>> turns);
}
