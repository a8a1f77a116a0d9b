package agon.protocols.debate.evidence;

import java.util.List;

/** What finds a move for one turn by looking at ends of the game, a few at a time. */
interface Search<Q, A, E> {

    /**
     * The next ends to look at; asked for while it is not settled, and each time answered by {@link #learn}.
     *
     * @param most how many there may be
     * @return at least one
     */
    List<Turn<Q, A, E>> wanted(int most);

    /** Takes in how well the claimant stands at each of the ends that were wanted last. */
    void learn(double[] shares);

    /** Whether looking at more ends would hardly lead to another move. */
    boolean isSettled();

    /** The piece to reveal, as far as was seen. */
    int favourite();
}
