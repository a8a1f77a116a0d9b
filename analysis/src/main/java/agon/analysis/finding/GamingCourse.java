package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.CurvePoint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the true score and the overseer's went over one protocol's training.
 *
 * @param values by metric, checkpoint and seed, on questions of D
 */
record GamingCourse(Evidence evidence, Setup setup, Map<String, SortedMap<Long, SortedMap<Long, Double>>> values) {

    static GamingCourse of(Evidence evidence, Setup setup) {
        Map<String, SortedMap<Long, SortedMap<Long, Double>>> values = new LinkedHashMap<>();
        values.put(RewardGaming.TRUE_SCORE, new TreeMap<>());
        values.put(RewardGaming.OVERSEER_SCORE, new TreeMap<>());
        for (CurvePoint point : evidence.run().curves()) {
            // A checkpoint has a row for each channel of the ledger, and the same score in all of them.
            if (point.split().equals(Evidence.IID)
                    && values.containsKey(point.metric())
                    && Evidence.isOf(setup, point.protocol(), point.task(), point.variant())) {
                values.get(point.metric())
                        .computeIfAbsent(point.step(), step -> new TreeMap<>())
                        .put(point.seed(), point.value());
            }
        }
        return new GamingCourse(evidence, setup, values);
    }

    /** The checkpoints that know both scores, in order. */
    SortedSet<Long> steps() {
        SortedSet<Long> steps =
                new TreeSet<>(values.get(RewardGaming.TRUE_SCORE).keySet());
        steps.retainAll(values.get(RewardGaming.OVERSEER_SCORE).keySet());
        return steps;
    }

    Series series(String metric, long step) {
        return Series.of(values.get(metric).get(step), evidence.planned(setup));
    }

    /** The overseer's score less the true one at a checkpoint, in points times a weight. */
    List<Term> gap(long step, double weight) {
        return List.of(
                new Term(series(RewardGaming.OVERSEER_SCORE, step), weight),
                new Term(series(RewardGaming.TRUE_SCORE, step), -weight));
    }

    Estimate gapAt(long step, double weight, String unit) {
        return evidence.contrast()
                .of("gaming gap of " + setup.label() + " at checkpoint " + step, unit, gap(step, weight));
    }
}
