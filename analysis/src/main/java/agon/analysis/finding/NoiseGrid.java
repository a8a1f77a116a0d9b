package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.wording.Listed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One agent on one task at every error and depth.
 *
 * @param family the task's forms, with the agent and the expanded overseer among them
 * @param agent label of the agent's protocol
 */
record NoiseGrid(Evidence evidence, Family family, String agent) {

    private static final String EXPANDED = "expanded-overseer";
    private static final String POINTS = "points";

    private List<Setup> own() {
        return family.members().stream()
                .filter(member -> member.label().equals(agent))
                .toList();
    }

    private static double error(Setup setup) {
        return setup.taskNumber(NoiseByDepth.ERROR).orElseThrow();
    }

    private static double depth(Setup setup) {
        return setup.taskNumber(NoiseByDepth.DEPTH).orElseThrow();
    }

    private List<Double> errors() {
        return own().stream().map(NoiseGrid::error).distinct().sorted().toList();
    }

    private List<Setup> at(double error) {
        return own().stream()
                .filter(setup -> error(setup) == error)
                .sorted((one, other) -> Double.compare(depth(one), depth(other)))
                .toList();
    }

    private Optional<Setup> expanded(Setup setup) {
        return family.members().stream()
                .filter(member -> member.protocol().id().equals(EXPANDED)
                        && member.task().name().equals(setup.task().name()))
                .findFirst();
    }

    private Series series(Setup setup) {
        return evidence.series(setup, Evidence.IID, Evidence.ACCURACY);
    }

    private Series expandedSeries(Setup expanded) {
        return evidence.series(expanded, Evidence.TRAINING, "pick_accuracy");
    }

    private Optional<Estimate> cost(double error) {
        List<Setup> setups = at(error);
        double[] depths = setups.stream().mapToDouble(NoiseGrid::depth).toArray();
        if (setups.size() < 2) {
            return Optional.empty();
        }
        double[] slope = Contrast.slope(depths);
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < slope.length; i++) {
            terms.add(new Term(series(setups.get(i)), -100 * slope[i]));
        }
        return known(
                evidence.contrast().of(agent + ", cost of a level at error " + Phrase.setting(error), POINTS, terms));
    }

    private Optional<Estimate> lead(double error) {
        List<Setup> setups =
                at(error).stream().filter(setup -> expanded(setup).isPresent()).toList();
        List<Term> terms = new ArrayList<>();
        for (Setup setup : setups) {
            terms.addAll(difference(setup, 100.0 / setups.size()));
        }
        return terms.isEmpty()
                ? Optional.empty()
                : known(evidence.contrast()
                        .of(agent + " - expanded overseer at error " + Phrase.setting(error), POINTS, terms));
    }

    private List<Term> difference(Setup setup, double weight) {
        return List.of(
                new Term(series(setup), weight),
                new Term(expandedSeries(expanded(setup).orElseThrow()), -weight));
    }

    private static Optional<Estimate> known(Estimate estimate) {
        return Optional.of(estimate).filter(one -> one.value().isPresent());
    }

    Statement statement() {
        List<Estimate> estimates = new ArrayList<>();
        String costs = byError(this::cost, estimates);
        String leads = byError(this::lead, estimates);
        String sentence = "On " + family.place() + " "
                + (costs.isEmpty()
                        ? "nothing is known of the cost of depth to " + agent
                        : "one more level of depth costs " + agent + " " + costs)
                + (leads.isEmpty()
                        ? "; the flawed overseer was not fully expanded"
                        : "; its lead over the flawed overseer fully expanded is " + leads)
                + (estimates.isEmpty() ? "" : " " + Phrase.basis(estimates)) + ".";
        return new Statement(family.task(), sentence, estimates);
    }

    private String byError(Function<Double, Optional<Estimate>> figure, List<Estimate> into) {
        List<String> parts = new ArrayList<>();
        for (double error : errors()) {
            figure.apply(error).ifPresent(estimate -> {
                into.add(estimate);
                parts.add(Phrase.points(estimate)
                        + (parts.isEmpty() ? " points of accuracy at error " : " at ")
                        + Phrase.setting(error));
            });
        }
        return Listed.and(parts);
    }

    List<List<Entry>> rows() {
        List<List<Entry>> rows = new ArrayList<>();
        for (double error : errors()) {
            at(error).forEach(setup -> rows.add(row(setup)));
        }
        return rows;
    }

    private List<Entry> row(Setup setup) {
        Estimate mean = evidence.mean(setup, Evidence.IID, Evidence.ACCURACY);
        Optional<Setup> beside = expanded(setup);
        Optional<Estimate> expanded = beside.map(other -> evidence.mean(other, Evidence.TRAINING, "pick_accuracy"));
        Optional<Estimate> difference =
                beside.map(other -> evidence.contrast().of(setup.place(), "fraction", difference(setup, 1)));
        return List.of(
                FindingTable.text(family.task()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(agent),
                FindingTable.amount(error(setup)),
                FindingTable.amount(depth(setup)),
                FindingTable.measured(mean),
                FindingTable.count(mean.seeds()),
                FindingTable.measured(expanded),
                FindingTable.count(expanded.map(Estimate::seeds).orElse(0)),
                FindingTable.measured(difference));
    }
}
