package agon.api.codec;

/**
 * Questions and answers in words, for people, for result files and as identifiers: two questions are the same question
 * exactly when their wording is equal.
 *
 * @param <Q> the question
 * @param <A> the answer
 */
public interface Wording<Q, A> {

    /** The question with its context, in one line. */
    String question(Q question);

    /** The answer, in one line. */
    String answer(A answer);
}
