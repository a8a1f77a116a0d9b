package agon.protocols.debate.dispute;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Doubts what a defender states.
 *
 * @param knowledge what it goes by
 * @param random decides between equal doubts, so that no liar can count on where it looks first
 */
public record Challenger<Q, A>(Knowledge<Q, A> knowledge, RandomGenerator random) {

    /** What it would answer itself; empty where it cannot tell. */
    Optional<A> propose(Q question) {
        return knowledge.answer(question);
    }

    /**
     * The statement that it doubts most.
     *
     * @param statements at least one
     */
    Statement<Q, A> doubt(List<Statement<Q, A>> statements) {
        Statement<Q, A> doubted = statements.get(0);
        double most = Double.NEGATIVE_INFINITY;
        int equals = 0;
        for (Statement<Q, A> one : statements) {
            double doubt = knowledge.doubt(one.question(), one.answer());
            equals = doubt > most ? 1 : doubt == most ? equals + 1 : equals;
            if (doubt > most || (doubt == most && random.nextInt(equals) == 0)) {
                doubted = one;
                most = doubt;
            }
        }
        return doubted;
    }
}
