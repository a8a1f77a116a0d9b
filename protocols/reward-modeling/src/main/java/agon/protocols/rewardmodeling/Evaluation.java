package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.ledger.Channel;
import agon.api.oversight.AssistedRater;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import java.util.Optional;
import java.util.OptionalInt;

/** Builds the evaluator of a level. */
final class Evaluation {

    private Evaluation() {}

    /**
     * H deliberating with the assistant where it can reason, and comparing by itself where it cannot.
     *
     * @param assistant the agent of the level below
     */
    static <Q, A> Evaluator<Q, A> assisted(Session<Q, A> session, Overseer<Q, A> overseer, Agent<Q, A> assistant) {
        Optional<Reasoner<Q, A>> reasoner = overseer.reasoner();
        if (reasoner.isEmpty()) {
            return unassisted(overseer.rater()
                    .orElseThrow(() -> new IllegalStateException("the overseer neither reasons nor rates")));
        }
        AssistedRater<Q, A> rater = new AssistedRater<>(
                BatchReasoner.of(reasoner.get()),
                new OverseerFirst<>(overseer, assistant),
                session.codec().answers());
        return offers -> {
            // To find the best of n answers takes n - 1 comparisons.
            session.charge(
                    Channel.COMPARE,
                    offers.stream()
                            .mapToLong(offer -> offer.answers().size() - 1L)
                            .sum());
            return rater.best(offers);
        };
    }

    private static <Q, A> Evaluator<Q, A> unassisted(Rater<Q, A> rater) {
        return offers -> offers.stream().map(offer -> winner(rater, offer)).toList();
    }

    /** Each answer against the best so far. */
    private static <Q, A> OptionalInt winner(Rater<Q, A> rater, Offer<Q, A> offer) {
        int best = 0;
        boolean told = true;
        for (int i = 1; i < offer.answers().size(); i++) {
            double first = rater.prefer(
                    offer.question(), offer.answers().get(best), offer.answers().get(i));
            told = first != 0.5 && (told || first < 0.5);
            best = first < 0.5 ? i : best;
        }
        return told ? OptionalInt.of(best) : OptionalInt.empty();
    }
}
