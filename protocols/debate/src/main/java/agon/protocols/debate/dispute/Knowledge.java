package agon.protocols.debate.dispute;

import java.util.Optional;

/**
 * What a side goes by.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Knowledge<Q, A> {

    /** What it takes to be the answer; empty where it cannot tell. */
    Optional<A> answer(Q question);

    /** How far it doubts an answer, compared with other doubts of the same knowledge. */
    double doubt(Q question, A answer);
}
