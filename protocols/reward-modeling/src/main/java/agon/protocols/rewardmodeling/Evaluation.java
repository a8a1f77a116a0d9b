package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.ledger.Channel;
import agon.api.oversight.AssistedRater;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Session;
import java.util.Optional;

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
                new OverseerFirst<>(reasoner.get(), assistant),
                session.codec().answers());
        return pairs -> {
            session.charge(Channel.COMPARE, pairs.size());
            return rater.prefer(pairs);
        };
    }

    private static <Q, A> Evaluator<Q, A> unassisted(Rater<Q, A> rater) {
        return pairs -> pairs.stream()
                .mapToDouble(pair -> rater.prefer(pair.question(), pair.first(), pair.second()))
                .toArray();
    }
}
