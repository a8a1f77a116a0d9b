package agon.api.codec;

import java.util.List;

/**
 * A question as a dense vector of named features, unscaled; learners standardise for themselves.
 *
 * @param <Q> the question
 */
public non-sealed interface VectorForm<Q> extends QuestionForm<Q> {

    /** One name a feature; the size of the list is the width of the vector. */
    List<String> names();

    /** Writes the features at {@code into[offset] .. into[offset + names().size() - 1]}; all must be finite. */
    void write(Q question, float[] into, int offset);
}
