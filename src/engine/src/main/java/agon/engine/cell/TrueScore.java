package agon.engine.cell;

import agon.api.codec.AnswerForm;
import agon.api.codec.RealForm;
import agon.api.task.Truth;
import agon.engine.session.NonFiniteResult;

/**
 * How good answers are, 0 to 1. Reals fall by 1 a unit of their form's scale to no less than 0; of all others the task says.
 *
 * @param truth which answers are how good
 * @param form how answers compare
 */
record TrueScore<Q, A>(Truth<Q, A> truth, AnswerForm<A> form) {

    /** The score of one answer. */
    double of(Q question, A answer) {
        if (form instanceof RealForm) {
            return nearness(form, answer, truth.answer(question));
        }
        return checked(truth.score(question, answer), "the truth scored an answer");
    }

    /** How near one answer is to another: 1 if they say the same, less 1 a unit of distance, no less than 0. */
    static <A> double nearness(AnswerForm<A> form, A answer, A other) {
        double distance = form.distance(answer, other);
        if (!Double.isFinite(distance)) {
            throw new NonFiniteResult("non-finite: a distance of " + distance + " between two answers");
        }
        return 1 - Math.min(1, distance);
    }

    /** Refuses scores that are no shares. */
    static double checked(double score, String what) {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalStateException(what + " with " + score + "; scores are from 0 to 1");
        }
        return score;
    }
}
