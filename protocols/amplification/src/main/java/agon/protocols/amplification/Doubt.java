package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ImitatedReasoner;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which questions H is to be recorded on: those of whose course of steps H′ is the least sure, since steps that it knows
 * teach it nothing and those that are rare are missed by chance. H′ deliberates them all, which costs no step of H.
 *
 * @param imitator H′
 * @param assistant answers what H′ asks, as it answers H
 */
record Doubt<Q, A>(ImitatedReasoner<Q, A> imitator, Agent<Q, A> assistant) {

    /** So many of the candidates, the most doubtful first; of equally doubtful ones the first. */
    List<Q> mostDoubtful(List<Q> candidates, int wanted) {
        if (candidates.size() <= wanted) {
            return candidates;
        }
        List<Deliberated<Q, A>> deliberated = new Deliberation<>(imitator, assistant).deliberate(candidates);
        double[] sure = imitator.logLikelihood(
                deliberated.stream().map(Deliberated::recorded).toList());
        return IntStream.range(0, candidates.size())
                .boxed()
                .sorted(Comparator.comparingDouble(candidate -> sure[candidate]))
                .limit(wanted)
                .map(candidates::get)
                .toList();
    }
}
