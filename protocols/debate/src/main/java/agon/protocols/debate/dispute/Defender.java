package agon.protocols.debate.dispute;

import agon.api.oversight.Reasoner;
import java.util.List;
import java.util.Optional;

/**
 * States the answers on which a claim rests: those that it believes if the claim follows from them, and lies if it does not.
 *
 * @param reasoner H, whose sub-questions it answers
 * @param believed what it takes to be right
 * @param lies how it lies
 * @param consistent whether it keeps to its lies when it is asked again
 */
public record Defender<Q, A>(
        Reasoner<Q, A> reasoner, Knowledge<Q, A> believed, Falsification<Q, A> lies, boolean consistent) {

    /** Sub-answers in the order in which H asks; from the claims of a liar that finds no lie the claim does not follow. */
    List<Statement<Q, A>> defend(Proposals<Q, A> proposals, Testimony<Q, A> testimony) {
        Statement<Q, A> claim = proposals.claim();
        Course<Q, A> own =
                Course.follow(reasoner, claim.question(), proposals.before((place, asked) -> believed.answer(asked)));
        boolean follows = own.conclusion()
                .filter(end -> lies.space().same(end, claim.answer()))
                .isPresent();
        if (follows || own.told().isEmpty()) {
            return own.told();
        }
        return lies.support(proposals, own.told(), statements -> !consistent || testimony.admits(statements))
                .orElse(own.told());
    }

    /** What it says when it is asked a question by itself, away from the claim that rests on the answer. */
    Optional<A> testify(Q question, Testimony<Q, A> testimony) {
        return consistent ? testimony.on(question).or(() -> believed.answer(question)) : believed.answer(question);
    }
}
