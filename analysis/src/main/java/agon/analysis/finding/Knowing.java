package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.LedgerEntry;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All protocols under an overseer of one kind.
 *
 * @param evidence the run
 * @param kind what it knows about
 * @param setups in the order of the plan, at least one
 * @param ceiling the best of all models that were trained on the truth
 */
record Knowing(Evidence evidence, String kind, List<Setup> setups, Setup ceiling) {

    static final String KIND = "overseer.kind";
    static final String CEILING = "supervised";

    private static final String QUESTIONS = "questions";
    private static final String ERROR = "rmse";
    private static final String SHIFTED = "shifted";
    private static final int DIGITS = 3;

    /** Every kind that a run has, by task; none where no model was trained on the truth. */
    static List<Knowing> of(Evidence evidence) {
        List<Setup> all = evidence.setups().stream()
                .filter(setup -> !setup.taskText(KIND).isEmpty())
                .toList();
        Map<List<String>, List<Setup>> kinds = new LinkedHashMap<>();
        all.stream()
                .filter(Knowing::asksAsUsual)
                .forEach(setup -> kinds.computeIfAbsent(
                                List.of(setup.task().id(), setup.taskText(KIND)), key -> new ArrayList<>())
                        .add(setup));
        List<Knowing> knowing = new ArrayList<>();
        kinds.forEach((key, setups) -> ceiling(evidence, all, key.get(0))
                .ifPresent(ceiling -> knowing.add(new Knowing(evidence, key.get(1), setups, ceiling))));
        return knowing;
    }

    /** Whether agents are trained as their overseer would have it, and not on one kind of question for comparison. */
    private static boolean asksAsUsual(Setup setup) {
        return List.of("", "both").contains(setup.taskText(QUESTIONS));
    }

    private static Optional<Setup> ceiling(Evidence evidence, List<Setup> all, String task) {
        return all.stream()
                .filter(setup -> setup.protocol().id().equals(CEILING)
                        && setup.task().id().equals(task)
                        && !setup.taskText(QUESTIONS).equals("subtasks")
                        && error(evidence, setup, Evidence.IID).value().isPresent())
                .min(Comparator.comparingDouble(
                        setup -> error(evidence, setup, Evidence.IID).value().orElseThrow()));
    }

    private static Estimate error(Evidence evidence, Setup setup, String split) {
        return evidence.mean(setup, split, ERROR);
    }

    /** What came of the agent's answers to sub-questions; empty where nobody looked. */
    Optional<StuckBySize> stuck(Setup setup) {
        return StuckBySize.Sizes.of(evidence, setup.task().id())
                .map(sizes -> new StuckBySize(evidence, setup, sizes))
                .filter(StuckBySize::isKnown);
    }

    /** Which protocol errs least, beside the ceiling, and what it cost. */
    Statement statement() {
        Optional<Setup> best = setups.stream()
                .filter(setup -> !setup.protocol().id().equals(CEILING)
                        && error(evidence, setup, Evidence.IID).value().isPresent())
                .min(Comparator.comparingDouble(
                        setup -> error(evidence, setup, Evidence.IID).value().orElseThrow()));
        String task = setups.get(0).task().id();
        if (best.isEmpty()) {
            String nobody = "On " + task + " no protocol has errors under an overseer that is " + kind + ".";
            return new Statement(task, nobody, List.of());
        }
        Setup setup = best.get();
        List<Estimate> estimates = List.of(
                named(setup, Evidence.IID),
                named(setup, SHIFTED),
                named(ceiling, Evidence.IID),
                named(ceiling, SHIFTED),
                excess(setup, Evidence.IID),
                excess(setup, SHIFTED));
        String sentence = "On " + task + " the protocol that gets most out of an overseer that is " + kind + " is "
                + setup.label() + ": its " + ERROR + " is " + shown(estimates.get(0)) + " on D and "
                + shown(estimates.get(1)) + " on D*, where the best model trained on the truth (" + CEILING + ", "
                + ceiling.place() + ") has " + shown(estimates.get(2)) + " and " + shown(estimates.get(3))
                + "; it is " + verdict(estimates.get(4)) + " on D and " + verdict(estimates.get(5))
                + " on D*, for " + Rounded.count(spent(setup, "overseer.")) + " calls of the overseer and "
                + Rounded.count(spent(setup, "laboratory.")) + " measurements a cell against "
                + Rounded.count(spent(ceiling, "labels")) + " labels " + Phrase.basis(estimates) + ".";
        return new Statement(task, sentence, estimates);
    }

    private Estimate named(Setup setup, String split) {
        Estimate mean = error(evidence, setup, split);
        return new Estimate(
                kind + ", " + setup.label() + " (" + split + ")",
                mean.value(),
                mean.interval(),
                mean.seeds(),
                mean.leftOut(),
                mean.unit());
    }

    /** By how much it errs more than the ceiling, seed by seed. */
    private Estimate excess(Setup setup, String split) {
        return evidence.contrast()
                .of(
                        kind + ", " + setup.label() + " - " + CEILING + " (" + split + ")",
                        "",
                        List.of(
                                new Contrast.Term(evidence.series(setup, split, ERROR), 1),
                                new Contrast.Term(evidence.series(ceiling, split, ERROR), -1)));
    }

    private static String shown(Estimate estimate) {
        return Rounded.estimate(estimate.value(), estimate.interval(), DIGITS);
    }

    private static String verdict(Estimate excess) {
        Optional<Interval> interval = excess.interval();
        if (interval.isPresent() && interval.get().low() > 0) {
            return "short of it by " + shown(excess);
        }
        return interval.isPresent() && interval.get().high() < 0
                ? "better by " + shown(excess)
                : "not distinguishable from it (" + shown(excess) + ")";
    }

    /** The mean over cells. */
    private double spent(Setup setup, String channels) {
        List<LedgerEntry> entries = evidence.run().ledger().stream()
                .filter(entry -> entry.channel().startsWith(channels)
                        && Evidence.isOf(setup, entry.protocol(), entry.task(), entry.variant()))
                .toList();
        long cells = evidence.series(setup, Evidence.IID, ERROR).scores().size();
        return cells == 0 ? 0 : entries.stream().mapToDouble(LedgerEntry::count).sum() / cells;
    }

    List<Entry> row(Setup setup) {
        Optional<StuckBySize> stuck = stuck(setup);
        Optional<Estimate> source = new Sources(evidence, setup).leading();
        return List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(kind),
                FindingTable.text(setup.label()),
                FindingTable.measured(error(evidence, setup, Evidence.IID)),
                FindingTable.measured(error(evidence, setup, SHIFTED)),
                FindingTable.measured(excess(setup, Evidence.IID)),
                FindingTable.measured(excess(setup, SHIFTED)),
                FindingTable.amount(spent(setup, "overseer.")),
                FindingTable.amount(spent(setup, "laboratory.")),
                FindingTable.amount(spent(setup, "labels")),
                FindingTable.measured(stuck.map(StuckBySize::wrong)),
                FindingTable.measured(stuck.map(StuckBySize::share)),
                FindingTable.measured(stuck.map(StuckBySize::small)),
                FindingTable.measured(stuck.map(StuckBySize::large)),
                FindingTable.measured(stuck.map(StuckBySize::trend)),
                FindingTable.text(source.map(Estimate::subject).orElse("")),
                FindingTable.measured(source));
    }

    static FindingTable table(List<List<Entry>> rows) {
        return new FindingTable(
                "quantum_vs_empirical.csv",
                "Errors by what the overseer knows about, and how often it gets stuck on what agents answer",
                List.of(
                        Column.filed("task"),
                        Column.filed("variant"),
                        Column.shown("overseer"),
                        Column.shown("protocol"),
                        Column.measured("rmse_iid"),
                        Column.measured("rmse_shifted"),
                        Column.measuredInFile("over_ceiling_iid"),
                        Column.measuredInFile("over_ceiling_shifted"),
                        Column.filed("overseer_calls"),
                        Column.filed("measurements"),
                        Column.filed("labels"),
                        Column.measuredInFile("wrong"),
                        Column.measured("stuck"),
                        Column.measuredInFile("stuck_small"),
                        Column.measuredInFile("stuck_large"),
                        Column.measuredInFile("stuck_trend"),
                        Column.shown("source"),
                        Column.measuredInFile("source_weight")),
                rows);
    }
}
