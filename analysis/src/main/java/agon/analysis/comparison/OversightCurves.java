package agon.analysis.comparison;

import agon.analysis.comparison.OversightCurve.Area;
import agon.analysis.comparison.OversightCurve.Point;
import agon.analysis.results.CurvePoint;
import agon.analysis.statistics.Course;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.StudentInterval;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts the checkpoints of a run on one scale of oversight. */
final class OversightCurves {

    /** What a cell scored at a checkpoint, and what its channels of oversight had counted by then. */
    private record Checkpoint(double score, Map<String, Double> spent) {}

    private final ComparisonSettings settings;

    OversightCurves(ComparisonSettings settings) {
        this.settings = settings;
    }

    /** The curves of every table that has a score, in the order of the tables and their protocols. */
    List<OversightCurve> of(List<CurvePoint> points, List<ScoreTable> tables) {
        Map<TableKey, Map<String, SortedMap<Long, SortedMap<Long, Checkpoint>>>> sorted = new LinkedHashMap<>();
        for (CurvePoint point : points) {
            TableKey key = new TableKey(point.task(), point.variant(), point.split(), point.metric());
            Map<String, Double> spent = sorted.computeIfAbsent(key, k -> new LinkedHashMap<>())
                    .computeIfAbsent(point.protocol(), protocol -> new TreeMap<>())
                    .computeIfAbsent(point.seed(), seed -> new TreeMap<>())
                    .computeIfAbsent(point.step(), step -> new Checkpoint(point.value(), new HashMap<>()))
                    .spent();
            if (Cost.isOversight(point.channel())) {
                spent.put(point.channel(), point.spent());
            }
        }
        List<OversightCurve> curves = new ArrayList<>();
        for (ScoreTable table : tables) {
            curves.addAll(table(table, sorted.getOrDefault(table.key(), Map.of())));
        }
        return curves;
    }

    private List<OversightCurve> table(
            ScoreTable table, Map<String, SortedMap<Long, SortedMap<Long, Checkpoint>>> byProtocol) {
        Map<String, List<Course>> courses = new LinkedHashMap<>();
        for (String protocol : table.protocols()) {
            if (byProtocol.containsKey(protocol)) {
                courses.put(
                        protocol,
                        byProtocol.get(protocol).values().stream()
                                .map(OversightCurves::course)
                                .toList());
            }
        }
        if (courses.isEmpty()) {
            return List.of();
        }
        double level = level(table.orientation(), courses.values());
        double from = ends(courses.values()).mapToDouble(Course::from).max().orElse(0);
        double to = ends(courses.values()).mapToDouble(Course::to).min().orElse(0);
        boolean lower = table.orientation() == Orientation.LOWER_IS_BETTER;
        List<OversightCurve> curves = new ArrayList<>();
        courses.forEach((protocol, seeds) -> {
            double[] reached = seeds.stream()
                    .map(course -> course.spentToReach(level, lower))
                    .filter(OptionalDouble::isPresent)
                    .mapToDouble(OptionalDouble::getAsDouble)
                    .toArray();
            curves.add(new OversightCurve(
                    table.key(),
                    protocol,
                    seeds.size(),
                    points(table, byProtocol.get(protocol).values()),
                    area(table, seeds, from, to),
                    level,
                    reached.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(PairedSample.mean(reached)),
                    reached.length));
        });
        return curves;
    }

    /** Those that spent oversight on the way; one that spends it all at once has no stretch. */
    private static Stream<Course> ends(Collection<List<Course>> courses) {
        return courses.stream().flatMap(List::stream).filter(course -> course.from() < course.to());
    }

    private static double level(Orientation orientation, Collection<List<Course>> courses) {
        double worst = Double.POSITIVE_INFINITY;
        double best = Double.NEGATIVE_INFINITY;
        for (List<Course> seeds : courses) {
            double first = 0;
            double last = 0;
            for (Course course : seeds) {
                double[] scores = course.score();
                first += orientation.gain(scores[0]) / seeds.size();
                last += orientation.gain(scores[scores.length - 1]) / seeds.size();
            }
            worst = Math.min(worst, first);
            best = Math.max(best, last);
        }
        return orientation.gain((worst + best) / 2);
    }

    private static Course course(SortedMap<Long, Checkpoint> checkpoints) {
        return new Course(
                totals(checkpoints),
                checkpoints.values().stream().mapToDouble(Checkpoint::score).toArray());
    }

    /** A channel without a row at a checkpoint stands where it stood. */
    private static double[] totals(SortedMap<Long, Checkpoint> checkpoints) {
        SortedMap<String, Double> counts = new TreeMap<>();
        double[] totals = new double[checkpoints.size()];
        int i = 0;
        for (Checkpoint checkpoint : checkpoints.values()) {
            checkpoint.spent().forEach((channel, count) -> counts.merge(channel, count, Math::max));
            totals[i++] =
                    counts.values().stream().mapToDouble(Double::doubleValue).sum();
        }
        return totals;
    }

    private List<Point> points(ScoreTable table, Collection<SortedMap<Long, Checkpoint>> seeds) {
        SortedMap<Long, List<double[]>> bySteps = new TreeMap<>();
        for (SortedMap<Long, Checkpoint> seed : seeds) {
            double[] totals = totals(seed);
            int i = 0;
            for (Map.Entry<Long, Checkpoint> entry : seed.entrySet()) {
                bySteps.computeIfAbsent(entry.getKey(), step -> new ArrayList<>())
                        .add(new double[] {totals[i++], entry.getValue().score()});
            }
        }
        List<Point> points = new ArrayList<>();
        bySteps.forEach((step, checkpoints) -> {
            double[] spent = checkpoints.stream().mapToDouble(both -> both[0]).toArray();
            double[] scores = checkpoints.stream().mapToDouble(both -> both[1]).toArray();
            points.add(new Point(
                    step, PairedSample.mean(spent), PairedSample.mean(scores), interval(table, scores), scores.length));
        });
        return points;
    }

    private Optional<Area> area(ScoreTable table, List<Course> seeds, double from, double to) {
        double[] means = seeds.stream()
                .map(course -> course.meanBetween(from, to))
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        return means.length < seeds.size()
                ? Optional.empty()
                : Optional.of(new Area(from, to, PairedSample.mean(means), interval(table, means)));
    }

    private Optional<Interval> interval(ScoreTable table, double[] scores) {
        return table.isShare()
                ? StudentInterval.ofMeanShare(scores, settings.level())
                : StudentInterval.ofMean(scores, settings.level());
    }
}
