package agon.protocols.debate.dispute;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What H is told where it asks the very question that is in dispute: it draws what its agent would say, to improve on it. Then
 * each side proposes what it stands for, the defender first. A proposal is no claim: if the challenger's is the better one, the
 * defender has to lie about something else, and if it is not, it does no harm.
 *
 * @param claim what the defender stands by
 * @param challenger what the challenger would answer; empty where it cannot tell, and the defender's stands alone
 */
record Proposals<Q, A>(Statement<Q, A> claim, Supplier<Optional<A>> challenger) {

    /** Tells proposals where they are asked for, and otherwise what somebody else tells. For one course of H's steps. */
    Course.Teller<Q, A> before(Course.Teller<Q, A> otherwise) {
        int[] asked = new int[1];
        return (place, question) -> {
            if (!isOn(question)) {
                return otherwise.tell(place, question);
            }
            Optional<A> own = Optional.of(claim.answer());
            return asked[0]++ % 2 == 0 ? own : challenger.get().or(() -> own);
        };
    }

    /** Whether a question is the one in dispute. */
    boolean isOn(Q question) {
        return question.equals(claim.question());
    }
}
