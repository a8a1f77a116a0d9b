package agon.api.oversight;

import java.util.List;

/**
 * One step of reasoning: ask something, or conclude.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public sealed interface Step<Q, A> {

    /**
     * Asks sub-questions, all at once. A sub-question that is asked more than once in one step asks for as many
     * independent draws from whoever answers ({@link agon.api.agent.Agent#draw}).
     *
     * @param questions at least one
     */
    record Ask<Q, A>(List<Q> questions) implements Step<Q, A> {

        /** Copies the questions. */
        public Ask {
            questions = List.copyOf(questions);
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a step that asks has at least one sub-question");
            }
        }
    }

    /**
     * Concludes.
     *
     * @param answer the answer to the question that was reasoned about
     */
    record Conclude<Q, A>(A answer) implements Step<Q, A> {}
}
