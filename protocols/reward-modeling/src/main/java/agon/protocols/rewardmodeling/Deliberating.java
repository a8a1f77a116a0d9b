package agon.protocols.rewardmodeling;

import agon.api.ledger.Channel;
import agon.api.oversight.AssistedRater;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Session;
import java.util.List;
import java.util.OptionalInt;

/**
 * H reasoning about the question, helped with its sub-questions, and judging the answers by what it concludes.
 *
 * @param session counts the judgements
 * @param rater H with its assistant
 */
record Deliberating<Q, A>(Session<Q, A> session, AssistedRater<Q, A> rater) implements Evaluator<Q, A> {

    @Override
    public List<OptionalInt> best(List<Offer<Q, A>> offers) {
        session.charge(Channel.COMPARE, Evaluator.comparisons(offers));
        return rater.best(offers);
    }

    @Override
    public List<double[]> rate(List<Offer<Q, A>> offers) {
        session.charge(Channel.RATE, Evaluator.answers(offers));
        return rater.rate(offers);
    }
}
