package agon.protocols.debate.evidence;

import java.util.List;

/**
 * What debates can be about, whoever claims what.
 *
 * @param question the question
 * @param answers every answer that somebody may claim; their places stand for them from here on
 * @param pieces every piece of evidence that may be revealed; their places stand for them from here on
 */
public record Matter<Q, A, E>(Q question, List<A> answers, List<E> pieces) {

    /** Copies the lists. */
    public Matter {
        answers = List.copyOf(answers);
        pieces = List.copyOf(pieces);
    }
}
