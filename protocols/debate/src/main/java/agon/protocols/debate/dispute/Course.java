package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How H's steps on one question go with the answers it is told.
 *
 * @param told its sub-questions, with the answers
 * @param conclusion what it came to; empty if it was not told enough, or asked for more than its shape allows
 */
record Course<Q, A>(List<Statement<Q, A>> told, Optional<A> conclusion) {

    /** Answers sub-questions. */
    interface Teller<Q, A> {
        /**
         * The answer; empty if there is none to tell.
         *
         * @param place of the sub-question among all that H asks about the question, from 0
         */
        Optional<A> tell(int place, Q question);
    }

    static <Q, A> Course<Q, A> follow(Reasoner<Q, A> reasoner, Q question, Teller<Q, A> teller) {
        List<Statement<Q, A>> told = new ArrayList<>();
        while (true) {
            List<A> answers = told.stream().map(Statement::answer).toList();
            Step<Q, A> step = reasoner.next(question, answers);
            if (step instanceof Step.Conclude<Q, A> end) {
                return new Course<>(told, Optional.of(end.answer()));
            }
            List<Q> asked = ((Step.Ask<Q, A>) step).questions();
            if (told.size() + asked.size() > reasoner.shape().mostAnswers()) {
                return new Course<>(told, Optional.empty());
            }
            for (Q one : asked) {
                Optional<A> answer = teller.tell(told.size(), one);
                if (answer.isEmpty()) {
                    return new Course<>(told, Optional.empty());
                }
                told.add(new Statement<>(one, answer.get()));
            }
        }
    }
}
