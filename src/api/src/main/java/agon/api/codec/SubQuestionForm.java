package agon.api.codec;

import java.util.Optional;

/**
 * Sub-questions as tokens relative to the question that raises them, so that a learner can ask them.
 *
 * @param <Q> the question
 */
public interface SubQuestionForm<Q> {

    /**
     * Vocabulary and length of a sub-question; {@code shared} says how many of the first tokens are the first tokens of
     * the questions' facts form.
     */
    TokensForm.Extent extent();

    /** The sub-question as exactly {@code extent().length()} tokens. */
    int[] tokens(Q parent, Q child);

    /** The sub-question that the tokens say in the context of the parent; empty when they say none. */
    Optional<Q> child(Q parent, int[] tokens);
}
