package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.oversight.Overseer;
import agon.api.oversight.Rater;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What an overseer, with its flaws, says of answers to held-out questions. The evaluator asks, so it costs no protocol
 * anything.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
interface Opinion<Q, A> {

    /** How good H holds an answer to be, 0 to 1; empty where it cannot tell. */
    OptionalDouble of(Q question, A answer);

    /**
     * H's rating, if it rates; else how near an answer is to what H concludes when it consults itself to the end; empty if it
     * does not reason either.
     */
    static <Q, A> Optional<Opinion<Q, A>> of(Overseer<Q, A> overseer, AnswerForm<A> form) {
        Optional<Rater<Q, A>> rater = overseer.rater();
        if (rater.isPresent()) {
            return Optional.of((question, answer) -> OptionalDouble.of(
                    TrueScore.checked(rater.get().rate(question, answer), "the overseer rated an answer")));
        }
        return Expansion.of(overseer).map(expansion -> concluding(expansion, form));
    }

    /** How near answers are to what H concludes. */
    static <Q, A> Opinion<Q, A> concluding(Expansion<Q, A> expansion, AnswerForm<A> form) {
        return (question, answer) -> expansion
                .conclude(question)
                .map(conclusion -> OptionalDouble.of(TrueScore.nearness(form, answer, conclusion)))
                .orElse(OptionalDouble.empty());
    }
}
