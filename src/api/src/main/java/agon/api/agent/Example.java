package agon.api.agent;

import java.util.List;

/**
 * An answer to imitate.
 *
 * <p>With no alternatives the answer was given freely, and its likelihood is raised. With alternatives it was preferred
 * to them: what is raised is its likelihood <em>among the answers offered</em>, the conditional logit of choice theory;
 * for one alternative this is the Bradley–Terry model with the learner's log-likelihood as the merit of an answer.
 *
 * @param question the question
 * @param answer what was answered, or preferred
 * @param alternatives what else was on offer; empty when the answer was given freely
 * @param weight how much the example counts, above 0
 * @param <Q> the question
 * @param <A> the answer
 */
public record Example<Q, A>(Q question, A answer, List<A> alternatives, double weight) {

    /** Copies the alternatives. */
    public Example {
        alternatives = List.copyOf(alternatives);
        if (!(weight > 0)) {
            throw new IllegalArgumentException("weight of an example must be above 0, is " + weight);
        }
    }

    /** An answer that was given freely. */
    public static <Q, A> Example<Q, A> of(Q question, A answer) {
        return new Example<>(question, answer, List.of(), 1);
    }

    /** An answer that was preferred to another. */
    public static <Q, A> Example<Q, A> preferred(Q question, A better, A worse) {
        return new Example<>(question, better, List.of(worse), 1);
    }
}
