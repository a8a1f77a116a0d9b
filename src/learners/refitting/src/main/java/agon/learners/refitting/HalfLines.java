package agon.learners.refitting;

import java.util.ArrayList;
import java.util.List;

/**
 * What the comparisons of one question say about its value: that it lies on one side of some midpoints, each with a
 * certain error. Without error they would combine into an interval; with it, the more comparisons agree the surer.
 *
 * @param lines the comparisons, by ascending midpoint
 * @param error probability that a comparison is wrong
 */
record HalfLines(List<Line> lines, double error) {

    /** The midpoint of two answers, whether the value lies above it, and how much that counts. */
    record Line(double midpoint, boolean above, double weight) {}

    /**
     * What is left of a Gaussian guess.
     *
     * @param mean of the value
     * @param variance of the value
     */
    record Posterior(double mean, double variance) {}

    /** A preferred answer says that the value lies on its side of the midpoint between it and each alternative. */
    static HalfLines of(List<Evidence> evidence, double error) {
        List<Line> lines = new ArrayList<>();
        for (Evidence item : evidence) {
            double better = item.answer().get(0);
            for (List<Double> alternative : item.alternatives()) {
                double worse = alternative.get(0);
                if (better != worse) {
                    lines.add(new Line((better + worse) / 2, better > worse, item.weight()));
                }
            }
        }
        lines.sort(java.util.Comparator.comparingDouble(Line::midpoint));
        return new HalfLines(List.copyOf(lines), error);
    }

    /** Mean weight of the comparisons. */
    double weight() {
        return lines.stream().mapToDouble(Line::weight).sum() / lines.size();
    }

    /** Mean and variance of a value that was thought to be Gaussian, now that the comparisons are known. */
    Posterior given(double mean, double deviation) {
        double right = StrictMath.log(1 - error);
        double wrong = StrictMath.log(error);
        double[] logs = new double[lines.size() + 1];
        double best = Double.NEGATIVE_INFINITY;
        for (int segment = 0; segment < logs.length; segment++) {
            for (int line = 0; line < lines.size(); line++) {
                boolean agrees = lines.get(line).above() == segment > line;
                logs[segment] += lines.get(line).weight() * (agrees ? right : wrong);
            }
            best = Math.max(best, logs[segment]);
        }
        double mass = 0;
        double first = 0;
        double second = 0;
        for (int segment = 0; segment < logs.length; segment++) {
            double low = segment == 0
                    ? Double.NEGATIVE_INFINITY
                    : (lines.get(segment - 1).midpoint() - mean) / deviation;
            double high = segment == lines.size()
                    ? Double.POSITIVE_INFINITY
                    : (lines.get(segment).midpoint() - mean) / deviation;
            double likelihood = StrictMath.exp(logs[segment] - best);
            double within = Normal.between(low, high);
            mass += likelihood * within;
            first += likelihood * (Normal.density(low) - Normal.density(high));
            second += likelihood * (within + moment(low) - moment(high));
        }
        if (!(mass > Double.MIN_NORMAL)) {
            return new Posterior(mean, deviation * deviation);
        }
        double shift = first / mass;
        double variance = Math.max(0, second / mass - shift * shift);
        return new Posterior(mean + deviation * shift, deviation * deviation * variance);
    }

    private static double moment(double x) {
        return Double.isInfinite(x) ? 0 : x * Normal.density(x);
    }
}
