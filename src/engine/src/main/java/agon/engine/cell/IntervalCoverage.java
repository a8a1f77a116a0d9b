package agon.engine.cell;

import agon.api.codec.RealForm;
import agon.api.oversight.IntervalEstimator;
import agon.api.oversight.IntervalEstimator.Bounds;
import agon.api.oversight.Overseer;
import agon.engine.session.NonFiniteResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How often the intervals of an overseer hold the truth, and how wide they are. On D intervals should hold it as often as they
 * are meant to; on D* nothing promises that they do.
 *
 * @param overseer as it is when training has ended
 */
record IntervalCoverage<Q, A>(Overseer<Q, A> overseer) {

    /** The intervals of one thing. */
    private static final class Tally {
        private int asked;
        private int held;
        private double width;
        private double nominal;

        private void add(Bounds bounds, double truth) {
            asked++;
            held += bounds.holds(truth) ? 1 : 0;
            width += bounds.high() - bounds.low();
            nominal += bounds.nominal();
        }

        private List<Score> scores(String by) {
            if (!Double.isFinite(width)) {
                throw new NonFiniteResult("non-finite: an interval of " + by + " without bounds");
            }
            return List.of(
                    new Score(by + ".interval_coverage", "fraction", (double) held / asked, asked),
                    new Score(by + ".interval_nominal", "fraction", nominal / asked, asked),
                    new Score(by + ".interval_width", "", width / asked, asked));
        }
    }

    /** Coverage, nominal coverage and mean width for each thing that it has intervals of; nothing, if it has none. */
    @SuppressWarnings("unchecked")
    List<Score> on(HeldOut<Q, A> heldOut) {
        Optional<IntervalEstimator<Q>> estimator =
                overseer.facet(IntervalEstimator.class).map(facet -> (IntervalEstimator<Q>) facet);
        if (estimator.isEmpty() || !(heldOut.form() instanceof RealForm<A> reals)) {
            return List.of();
        }
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < heldOut.questions().size(); i++) {
            double truth = reals.value(heldOut.truths().get(i));
            for (Bounds bounds : estimator.get().bounds(heldOut.questions().get(i))) {
                tallies.computeIfAbsent(bounds.by(), by -> new Tally()).add(bounds, truth);
            }
        }
        List<Score> scores = new ArrayList<>();
        tallies.forEach((by, tally) -> scores.addAll(tally.scores(by)));
        return scores;
    }
}
