package agon.learners.djl;

import agon.api.codec.Wording;

/** Questions and answers in the words of their records. */
record AsWritten<Q, A>() implements Wording<Q, A> {

    @Override
    public String question(Q question) {
        return question.toString();
    }

    @Override
    public String answer(A answer) {
        return answer.toString();
    }
}
