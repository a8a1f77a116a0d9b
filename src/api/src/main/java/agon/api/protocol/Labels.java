package agon.api.protocol;

/**
 * True answers to training questions, counted. Only for protocols whose card declares that they read labels.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Labels<Q, A> {

    /** The true answer to a training question, charged to {@code labels}. */
    A label(Q question);
}
