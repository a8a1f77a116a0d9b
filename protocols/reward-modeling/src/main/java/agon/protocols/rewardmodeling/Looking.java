package agon.protocols.rewardmodeling;

import agon.api.ledger.Channel;
import agon.api.oversight.Arena;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.oversight.Trial;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * H judging all answers of an offer by the evidence that it is shown.
 *
 * @param session counts the judgements
 * @param arena H as a judge
 * @param picks what it is shown
 */
record Looking<Q, A, E>(Session<Q, A> session, Arena<Q, A, E> arena, EvidencePicks<Q, A, E> picks)
        implements Evaluator<Q, A> {

    @Override
    public List<OptionalInt> best(List<Offer<Q, A>> offers) {
        session.charge(Channel.COMPARE, Evaluator.comparisons(offers));
        return credences(offers).stream().map(Evaluator::largest).toList();
    }

    /** How far H believes each answer to be the best of those offered. */
    @Override
    public List<double[]> rate(List<Offer<Q, A>> offers) {
        session.charge(Channel.RATE, Evaluator.answers(offers));
        return credences(offers);
    }

    private List<double[]> credences(List<Offer<Q, A>> offers) {
        List<List<E>> revealed = picks.pick(offers);
        List<Trial<Q, A, E>> trials = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            trials.add(new Trial<>(offers.get(i).question(), offers.get(i).answers(), revealed.get(i)));
        }
        return trials.isEmpty() ? List.of() : arena.judge(trials);
    }
}
