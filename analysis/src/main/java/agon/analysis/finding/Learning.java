package agon.analysis.finding;

import agon.analysis.finding.FindingTable.Column;
import agon.analysis.finding.FindingTable.Entry;
import agon.analysis.results.CurvePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one setup learned, seed by seed.
 *
 * @param side what it is called in the column {@code side}
 * @param name what it is called in sentences
 * @param setup the setup
 * @param metric what stands for accuracy: for reals the share of answers that are off by no more than a tolerance
 * @param planned seeds of the plan
 * @param curves accuracy (iid) by examples, for each seed with checkpoints
 */
record Learning(
        String side,
        String name,
        Setup setup,
        String metric,
        SortedSet<Long> planned,
        SortedMap<Long, LearningCurve> curves) {

    private static final String WITHIN = "within_tolerance";

    private static final String EXAMPLES = "learner.policy-examples";

    /** What stands for examples where a run did not write them: a learner that is given labels is shown each once. */
    private static final String LABELS = "labels";

    static Learning of(Evidence evidence, String side, String name, Setup setup) {
        List<CurvePoint> near = points(evidence, setup, WITHIN);
        return near.isEmpty()
                ? of(evidence, side, name, setup, Evidence.ACCURACY, points(evidence, setup, Evidence.ACCURACY))
                : of(evidence, side, name, setup, WITHIN, near);
    }

    private static List<CurvePoint> points(Evidence evidence, Setup setup, String metric) {
        return evidence.run().curves().stream()
                .filter(point -> point.split().equals(Evidence.IID)
                        && point.metric().equals(metric)
                        && Evidence.isOf(setup, point.protocol(), point.task(), point.variant()))
                .sorted(Comparator.comparingLong(CurvePoint::step))
                .toList();
    }

    private static Learning of(
            Evidence evidence, String side, String name, Setup setup, String metric, List<CurvePoint> points) {
        boolean counted = points.stream().anyMatch(point -> point.channel().equals(EXAMPLES));
        SortedMap<Long, List<LearningCurve.Point>> bySeed = new TreeMap<>();
        points.stream()
                .filter(point -> point.channel().equals(counted ? EXAMPLES : LABELS))
                .forEach(point -> bySeed.computeIfAbsent(point.seed(), seed -> new ArrayList<>())
                        .add(new LearningCurve.Point(point.spent(), point.value())));
        SortedMap<Long, LearningCurve> curves = new TreeMap<>();
        bySeed.forEach((seed, curve) -> curves.put(seed, new LearningCurve(curve)));
        return new Learning(side, name, setup, metric, evidence.planned(setup), curves);
    }

    /** What is reached, in a sentence. */
    String goal(double accuracy) {
        return metric.equals(WITHIN)
                ? "a share of " + Phrase.setting(accuracy) + " of answers within the tolerance"
                : "accuracy " + Phrase.setting(accuracy);
    }

    /** Examples to an accuracy, for each seed that reached it. */
    SortedMap<Long, Double> examplesTo(double accuracy) {
        SortedMap<Long, Double> reached = new TreeMap<>();
        curves.forEach((seed, curve) -> curve.examplesTo(accuracy).ifPresent(examples -> reached.put(seed, examples)));
        return reached;
    }

    /** Seeds of the plan without a curve: their cells failed, or no channel of examples was written. */
    SortedSet<Long> unseen() {
        SortedSet<Long> seeds = new TreeSet<>(planned);
        seeds.removeAll(curves.keySet());
        return seeds;
    }

    /** A row a seed: whether and when it reached the accuracy. */
    static FindingTable reached(String file, double accuracy, List<Learning> all) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Learning one : all) {
            one.curves().forEach((seed, curve) -> {
                List<Entry> row = one.heading(seed);
                row.add(FindingTable.amount(accuracy));
                row.add(FindingTable.count(curve.examplesTo(accuracy).isPresent() ? 1 : 0));
                row.add(FindingTable.amount(curve.examplesTo(accuracy)));
                row.add(FindingTable.amount(curve.examples()));
                row.add(FindingTable.amount(curve.best()));
                rows.add(row);
            });
        }
        return new FindingTable(
                file, "", columns("accuracy", "reached", "examples", "most_examples", "best_accuracy"), rows);
    }

    /** A row a checkpoint. */
    static FindingTable curves(List<Learning> all) {
        List<List<Entry>> rows = new ArrayList<>();
        for (Learning one : all) {
            one.curves()
                    .forEach((seed, curve) -> curve.points().forEach(point -> {
                        List<Entry> row = one.heading(seed);
                        row.add(FindingTable.amount(point.examples()));
                        row.add(FindingTable.amount(point.accuracy()));
                        rows.add(row);
                    }));
        }
        return new FindingTable("learning_curves.csv", "", columns("examples", "accuracy"), rows);
    }

    private List<Entry> heading(long seed) {
        return new ArrayList<>(List.of(
                FindingTable.text(setup.task().id()),
                FindingTable.text(setup.task().name()),
                FindingTable.text(setup.label()),
                FindingTable.text(side),
                FindingTable.count(seed)));
    }

    private static List<Column> columns(String... further) {
        List<Column> columns = new ArrayList<>();
        for (String name : List.of("task", "variant", "protocol", "side", "seed")) {
            columns.add(Column.filed(name));
        }
        for (String name : further) {
            columns.add(Column.filed(name));
        }
        return columns;
    }
}
