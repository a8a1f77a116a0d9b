package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import agon.api.task.Truth;

/**
 * Which answers are as good as right: reals that are off by no more than a share of how far right answers to such questions
 * typically lie apart; of all others those that the truth accepts.
 *
 * @param truth which answers are right, and how far apart they lie
 * @param form how answers compare
 * @param tolerance the share, at least 0
 */
record Nearness<Q, A>(Truth<Q, A> truth, AnswerForm<A> form, double tolerance) {

    static final String METRIC = "within_tolerance";

    /** Whether an answer is as good as right. */
    boolean isNear(Q question, A answer) {
        if (!(form instanceof RealForm<A> reals)) {
            return truth.accepts(question, answer);
        }
        double spread = truth.spread(question).orElse(reals.scale());
        return Math.abs(reals.value(answer) - reals.value(truth.answer(question))) <= tolerance * spread;
    }
}
