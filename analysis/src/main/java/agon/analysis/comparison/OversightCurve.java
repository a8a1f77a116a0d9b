package agon.analysis.comparison;

import agon.analysis.statistics.Interval;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How the score of a protocol grew with the oversight it had spent. All calls of the overseer, measurements and labels count
 * alike here, one each.
 *
 * @param key the table
 * @param protocol label of the protocol
 * @param seeds seeds with checkpoints
 * @param points by checkpoint, in order, at least one
 * @param area of the score over the oversight that all protocols of the table spent; empty where there is no such stretch
 * @param level the score for {@code toLevel}: halfway from the lowest first checkpoint of the table to its best last one
 * @param toLevel oversight spent when a seed first reached the level, mean over the seeds that did; empty if none did
 * @param reached seeds that did
 */
public record OversightCurve(
        TableKey key,
        String protocol,
        int seeds,
        List<Point> points,
        Optional<Area> area,
        double level,
        OptionalDouble toLevel,
        int reached) {

    public OversightCurve {
        points = List.copyOf(points);
    }

    /**
     * A checkpoint.
     *
     * @param step number of the checkpoint
     * @param spent mean oversight over seeds, in calls
     * @param mean mean score over seeds
     * @param interval of that mean, by Student's t; empty for a single seed
     * @param seeds seeds that came as far
     */
    public record Point(long step, double spent, double mean, Optional<Interval> interval, int seeds) {}

    /**
     * The mean score over a stretch of oversight: the area under the curve over its width.
     *
     * @param from oversight where the stretch begins, in calls
     * @param to oversight where it ends
     * @param mean over seeds
     * @param interval of that mean; empty for a single seed
     */
    public record Area(double from, double to, double mean, Optional<Interval> interval) {}
}
