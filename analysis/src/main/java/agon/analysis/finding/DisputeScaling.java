package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * How the judge's work grows with the depth of reasoning, how that of the honest side does, and how often the truth wins
 * against the strongest liar of those tried.
 */
final class DisputeScaling implements Inquiry {

    static final String KIND = "dispute-scaling";

    private static final String DEPTH = "depth";

    @Override
    public Finding find(Evidence evidence) {
        Disputes disputes = new Disputes(evidence);
        List<Setup> swept = disputes.held().stream()
                .filter(setup -> setup.taskNumber(DEPTH).isPresent())
                .toList();
        List<Statement> statements = new ArrayList<>();
        List<List<Entry>> rows = new ArrayList<>();
        for (Family family : Family.of(swept, List.of(DEPTH))) {
            if (!swept(family).isEmpty()) {
                statements.add(statement(disputes, family));
                family.members().forEach(setup -> rows.add(row(disputes, setup)));
            }
        }
        return statements.isEmpty()
                ? Finding.none(KIND, "no debate by dispute had contests at two depths: set evaluation.shiftedContests")
                : new Finding(KIND, statements, List.of(table(rows)));
    }

    /** The ways of disputing that were held at more than one depth. */
    private static List<String> swept(Family family) {
        return family.labels(Disputes.PROTOCOL).stream()
                .filter(label -> of(family, label).size() > 1)
                .toList();
    }

    private static double depth(Setup setup) {
        return setup.taskNumber(DEPTH).orElseThrow();
    }

    private static List<Setup> of(Family family, String label) {
        return family.members().stream()
                .filter(member -> member.label().equals(label))
                .sorted(Comparator.comparingDouble(DisputeScaling::depth))
                .toList();
    }

    private static Statement statement(Disputes disputes, Family family) {
        List<String> labels = swept(family);
        double least = labels.stream()
                .mapToDouble(label -> won(disputes, family, label))
                .min()
                .orElseThrow();
        List<String> strongest = labels.stream()
                .filter(label -> won(disputes, family, label) == least)
                .toList();
        String costliest = labels.stream()
                .max(Comparator.comparingDouble(label -> mean(disputes, last(of(family, label)), Disputes.JUDGE_STEPS)))
                .orElseThrow();
        List<Setup> setups = of(family, costliest);
        Estimate power = growth(disputes, "judge steps as a power of depth", setups, Disputes.JUDGE_STEPS, Math::log);
        Estimate factor =
                exponential(growth(disputes, "honest steps a level", setups, Disputes.HONEST_STEPS, depth -> depth));
        Estimate wins = disputes.wins(of(family, strongest.get(0)));
        String sentence = "On " + family.place() + " a contest takes the judge "
                + between(disputes, setups, Disputes.JUDGE_STEPS)
                + ", growing as depth to the power " + Rounded.estimate(power.value(), power.interval(), 2)
                + ", and the honest side " + between(disputes, setups, Disputes.HONEST_STEPS) + ", growing "
                + Rounded.estimate(factor.value(), factor.interval(), 2)
                + "-fold with each level; the truth wins all contests about " + Phrase.percent(wins)
                + " % of questions, whoever begins, "
                + (labels.size() == 1
                        ? "against the liar tried, "
                        : "against the strongest of " + labels.size() + " liars tried, ")
                + Listed.and(strongest) + (strongest.size() > 1 ? " alike " : " ") + Phrase.basis(List.of(power)) + ".";
        return new Statement(family.task(), sentence, List.of(power, factor, wins));
    }

    private static double won(Disputes disputes, Family family, String label) {
        return disputes.wins(of(family, label)).value().orElse(1);
    }

    private static Setup last(List<Setup> setups) {
        return setups.get(setups.size() - 1);
    }

    private static double mean(Disputes disputes, Setup setup, String metric) {
        return disputes.mean(setup, metric).value().orElseThrow();
    }

    /** For example {@code 7.6 steps at depth 2 and 17.3 at depth 8}. */
    private static String between(Disputes disputes, List<Setup> setups, String metric) {
        Setup first = setups.get(0);
        Setup last = last(setups);
        return Rounded.count(mean(disputes, first, metric)) + " steps at depth " + Phrase.setting(depth(first))
                + " and " + Rounded.count(mean(disputes, last, metric)) + " at depth " + Phrase.setting(depth(last));
    }

    /** The slope of the logarithm of a cost over depth, or over what is made of it. */
    private static Estimate growth(
            Disputes disputes, String subject, List<Setup> setups, String metric, DoubleUnaryOperator scale) {
        double[] slope = Contrast.slope(setups.stream()
                .mapToDouble(setup -> scale.applyAsDouble(depth(setup)))
                .toArray());
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < slope.length; i++) {
            terms.add(new Term(disputes.series(setups.get(i), metric).transformed(Math::log), slope[i]));
        }
        return disputes.evidence().contrast().of(subject, "", terms);
    }

    private static Estimate exponential(Estimate slope) {
        return new Estimate(
                slope.subject(),
                slope.value().isPresent()
                        ? OptionalDouble.of(Math.exp(slope.value().getAsDouble()))
                        : slope.value(),
                slope.interval().map(bounds -> new Interval(Math.exp(bounds.low()), Math.exp(bounds.high()))),
                slope.seeds(),
                slope.leftOut(),
                "ratio");
    }

    private static FindingTable table(List<List<Entry>> rows) {
        return new FindingTable(
                "dispute_scaling.csv",
                "What a contest by dispute takes (shifted), by depth, and how often the truth wins it",
                List.of(
                        Column.shown("task"),
                        Column.filed("variant"),
                        Column.shown("protocol"),
                        Column.shown("depth"),
                        Column.measured("judge_steps"),
                        Column.measured("honest_steps"),
                        Column.measured("liar_steps"),
                        Column.measured("honest_wins")),
                rows);
    }

    private static List<Entry> row(Disputes disputes, Setup setup) {
        return List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.amount(depth(setup)),
                FindingTable.measured(disputes.mean(setup, Disputes.JUDGE_STEPS)),
                FindingTable.measured(disputes.mean(setup, Disputes.HONEST_STEPS)),
                FindingTable.measured(disputes.mean(setup, Disputes.LIAR_STEPS)),
                FindingTable.measured(disputes.wins(List.of(setup))));
    }
}
