package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.GateSimulation.Outcome;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.Jackknife;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What a gate is worth at one degree of selection on each kind of feedback.
 *
 * @param pool whose agents were deployed
 * @param drawn agents among which type-1 feedback chose
 * @param audited of these, among which type-2 feedback chose
 * @param replaced whether audited questions were drawn with replacement
 * @param outcome with all agents
 * @param without the same without those of each seed
 * @param level coverage of intervals
 */
record GateResult(
        GatePool pool, int drawn, int audited, boolean replaced, Outcome outcome, List<Outcome> without, double level) {

    /** A gain that is surely no larger is little, in true score. */
    static final double LITTLE = 0.01;

    /** On which side of the argument about gates a result falls. */
    enum Region {
        /** The interval of the gain is above zero. */
        TRUSTED("the gate may be trusted"),
        /** The interval of the gain does not reach above {@link #LITTLE}. */
        LITTLE("the gate tells little"),
        UNKNOWN("not distinguishable");

        private final String words;

        Region(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Every degree of selection of one pool. */
    static List<GateResult> of(GatePool pool, GateSettings settings, boolean replaced, double level) {
        GateSimulation simulation = new GateSimulation(settings, replaced);
        List<GateResult> results = new ArrayList<>();
        for (int drawn : GateSettings.degrees(settings.candidates())) {
            List<Integer> degrees = GateSettings.degrees(drawn);
            List<Outcome> outcomes = simulation.run(pool, drawn, degrees);
            List<List<Outcome>> without = pool.seeds().size() < 2
                    ? List.of()
                    : pool.seeds().stream()
                            .map(seed -> simulation.run(pool.without(seed), drawn, degrees))
                            .toList();
            for (int i = 0; i < degrees.size(); i++) {
                int degree = i;
                results.add(new GateResult(
                        pool,
                        drawn,
                        degrees.get(i),
                        replaced,
                        outcomes.get(i),
                        without.stream().map(one -> one.get(degree)).toList(),
                        level));
            }
        }
        return results;
    }

    Estimate gain() {
        return estimate("gain of the gate", Outcome::gain);
    }

    Estimate gated() {
        return estimate("true score through the gate", Outcome::gated);
    }

    Estimate ungated() {
        return estimate("true score without it", Outcome::ungated);
    }

    Estimate refused() {
        return estimate("refused", Outcome::refused);
    }

    /** The figure with the jackknife's interval over seeds; nothing where nothing was deployed. */
    private Estimate estimate(String subject, ToDoubleFunction<Outcome> figure) {
        double value = figure.applyAsDouble(outcome);
        double[] others = without.stream().mapToDouble(figure).toArray();
        boolean known = Arrays.stream(others).allMatch(Double::isFinite);
        Optional<Interval> interval =
                Double.isFinite(value) && known ? Jackknife.interval(value, others, level) : Optional.empty();
        return new Estimate(
                subject,
                Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty(),
                interval,
                pool.seeds().size(),
                0,
                "fraction");
    }

    Region region() {
        Optional<Interval> interval = gain().interval();
        if (interval.isEmpty()) {
            return Region.UNKNOWN;
        }
        if (interval.get().low() > 0) {
            return Region.TRUSTED;
        }
        return interval.get().high() <= LITTLE ? Region.LITTLE : Region.UNKNOWN;
    }
}
