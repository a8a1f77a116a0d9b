package agon.engine.cell;

import agon.api.oversight.Overseer;
import agon.api.oversight.Reliance;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keeps what the overseer goes by, before its first study and after each, on the same held-out questions. The overseer itself is
 * asked, for the evaluator alone.
 */
final class Reliances<Q, A> {

    private final List<HeldOut<Q, A>> heldOut;
    private final SortedMap<Integer, List<Share>> byStudy = new TreeMap<>();
    private int studies;

    /**
     * What one source counts for.
     *
     * @param study how many studies there had been
     * @param split whose questions it is about
     * @param source its name
     * @param weight the mean share of what the overseer concludes, 0 to 1
     * @param n questions about which it concludes anything from sources
     */
    record Share(int study, Split split, String source, double weight, int n) {}

    /**
     * Nothing yet but what the overseer goes by before training.
     *
     * @param heldOut the questions, by split
     */
    Reliances(List<HeldOut<Q, A>> heldOut, Overseer<Q, A> overseer) {
        this.heldOut = List.copyOf(heldOut);
        note(overseer);
    }

    /** The overseer has studied; what is noted next comes of that. */
    void studied() {
        studies++;
    }

    /** Notes what an overseer goes by; what another one did after the same study is forgotten. */
    @SuppressWarnings("unchecked")
    void note(Overseer<Q, A> overseer) {
        Optional<Reliance<Q>> reliance = overseer.facet(Reliance.class).map(facet -> (Reliance<Q>) facet);
        List<Share> shares = new ArrayList<>();
        reliance.ifPresent(sources -> heldOut.forEach(part -> shares.addAll(shares(sources, part))));
        byStudy.put(studies, shares);
    }

    private List<Share> shares(Reliance<Q> sources, HeldOut<Q, A> part) {
        SortedMap<String, Double> sums = new TreeMap<>();
        int count = 0;
        for (Q question : part.questions()) {
            Map<String, Double> weights = sources.weights(question);
            weights.forEach((source, weight) -> sums.merge(source, weight, Double::sum));
            count += weights.isEmpty() ? 0 : 1;
        }
        List<Share> shares = new ArrayList<>();
        for (Map.Entry<String, Double> sum : sums.entrySet()) {
            shares.add(new Share(studies, part.split(), sum.getKey(), sum.getValue() / count, count));
        }
        return shares;
    }

    /** All that was noted, study by study. */
    List<Share> shares() {
        return byStudy.values().stream().flatMap(List::stream).toList();
    }
}
