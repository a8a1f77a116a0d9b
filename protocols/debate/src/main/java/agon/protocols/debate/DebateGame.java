package agon.protocols.debate;

import java.util.List;

/** Plays debates. */
interface DebateGame<Q, A> {

    /** Plays them. */
    Played<Q, A> play(List<Opening<Q, A>> openings);

    /** Whether both claims are weighed against each other, or the first one alone is examined. */
    boolean weighsBoth();
}
