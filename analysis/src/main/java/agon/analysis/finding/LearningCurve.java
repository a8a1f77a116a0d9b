package agon.analysis.finding;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Accuracy at the checkpoints of one cell.
 *
 * @param points in the order of the checkpoints, at least one
 */
record LearningCurve(List<Point> points) {

    LearningCurve {
        points = List.copyOf(points);
    }

    /**
     * A checkpoint.
     *
     * @param examples shown to learners by then
     * @param accuracy on held-out questions, 0 to 1
     */
    record Point(double examples, double accuracy) {}

    /**
     * Examples at which an accuracy is first reached, on the straight line between the checkpoints before and after, and no
     * less than one; empty if no checkpoint reaches it.
     */
    OptionalDouble examplesTo(double accuracy) {
        for (int i = 0; i < points.size(); i++) {
            Point at = points.get(i);
            if (at.accuracy() >= accuracy) {
                double examples = i == 0 ? at.examples() : crossing(points.get(i - 1), at, accuracy);
                return OptionalDouble.of(Math.max(1, examples));
            }
        }
        return OptionalDouble.empty();
    }

    /** Examples at the last checkpoint. */
    double examples() {
        return points.get(points.size() - 1).examples();
    }

    /** The highest accuracy of a checkpoint. */
    double best() {
        return points.stream().mapToDouble(Point::accuracy).max().orElseThrow();
    }

    private static double crossing(Point before, Point after, double accuracy) {
        double share = (accuracy - before.accuracy()) / (after.accuracy() - before.accuracy());
        return before.examples() + share * (after.examples() - before.examples());
    }
}
