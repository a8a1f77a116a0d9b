package agon.analysis.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scale from floor to ceiling of one table: zero is what the overseer reaches alone, one what a learner reaches that
 * is given the truth. The anchors are means over their seeds, so that one seed's lucky floor does not move the others.
 *
 * @param floor mean score of the floor
 * @param ceiling mean score of the ceiling
 * @param absence why there is no such scale, empty where there is one
 */
record Normalization(double floor, double ceiling, String absence) {

    static Normalization of(ScoreTable table, List<Comparison> pairs) {
        for (String anchor : List.of(Anchors.FLOOR, Anchors.CEILING)) {
            if (table.scoresOf(anchor).isEmpty()) {
                return none(
                        table.protocols().contains(anchor)
                                ? "every cell of " + anchor + " failed"
                                : "no protocol is labelled " + anchor);
            }
        }
        double floor = mean(table.scoresOf(Anchors.FLOOR));
        double ceiling = mean(table.scoresOf(Anchors.CEILING));
        if (table.orientation().gain(ceiling - floor) <= 0) {
            return none("the ceiling is not better than the floor");
        }
        Optional<Comparison> between = pairs.stream()
                .filter(pair -> List.of(pair.a(), pair.b()).containsAll(List.of(Anchors.FLOOR, Anchors.CEILING)))
                .findFirst();
        boolean withinNoise = between.flatMap(Comparison::figures)
                .flatMap(Comparison.Figures::interval)
                .filter(interval -> interval.contains(0))
                .isPresent();
        return withinNoise ? none("floor and ceiling are not distinguishable") : new Normalization(floor, ceiling, "");
    }

    boolean isGiven() {
        return absence.isEmpty();
    }

    /** Where a score stands; the direction in which the metric improves cancels out. */
    double apply(double score) {
        return (score - floor) / (ceiling - floor);
    }

    private static Normalization none(String why) {
        return new Normalization(0, 1, why);
    }

    private static double mean(Map<Long, Double> scores) {
        return PairedSample.mean(
                scores.values().stream().mapToDouble(Double::doubleValue).toArray());
    }
}
