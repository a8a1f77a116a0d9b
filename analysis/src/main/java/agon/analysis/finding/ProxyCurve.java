package agon.analysis.finding;

import agon.analysis.results.OptimizationPoint;
import agon.analysis.statistics.LeastSquares;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * What answers are truly worth as one method optimises a proxy of that: those of one cell, or of several in the mean.
 *
 * @param base true score of the base distribution, 0 to 1
 * @param points from near the base to far from it, the base left out
 */
record ProxyCurve(double base, List<Point> points) {

    /** Fits are made as far from the base as the best of so many draws is, and checked beyond. */
    static final int MOST_DRAWS_FITTED = 1000;

    /** The divergence of the best of {@link #MOST_DRAWS_FITTED} draws, in nats. */
    static final double MOST_DIVERGENCE_FITTED =
            StrictMath.log(MOST_DRAWS_FITTED) - (MOST_DRAWS_FITTED - 1.0) / MOST_DRAWS_FITTED;

    /** So that the best of 1,000 is within, however its divergence was rounded. */
    private static final double ROUNDING = 1e-9;

    /** A law is not believed to turn at more than so many times the farthest distance measured. */
    private static final double REACH = 2;

    private static final String SAMPLED = "-sampled";

    /** Two parameters and one point more, or there would be nothing to explain. */
    private static final int FEWEST_POINTS = 3;

    /**
     * One degree of selection.
     *
     * @param strength in the method's unit, such as n
     * @param distance square root of the divergence from the base in nats, above 0
     * @param score true score, 0 to 1
     */
    record Point(double strength, double distance, double score) {}

    /**
     * A law with its parameters.
     *
     * @param farthest distance of the farthest point that was measured
     */
    record Fitted(OptimizationLaw law, double alpha, double beta, double rSquared, double farthest) {

        double gain(double distance) {
            return law.gain(alpha, beta, distance);
        }

        /** Where the law has its maximum; empty where that is nowhere near what was measured. */
        OptionalDouble peak() {
            OptionalDouble peak = law.peak(alpha, beta);
            return peak.isPresent() && peak.getAsDouble() <= REACH * farthest ? peak : OptionalDouble.empty();
        }
    }

    /**
     * Reads the rows of one cell.
     *
     * @return empty if there are none of the method, or the base is not known
     */
    static Optional<ProxyCurve> of(List<OptimizationPoint> ofCell, String method) {
        boolean draws = isBestOfDraws(method) || isQuantilizer(method);
        OptionalDouble own = at(ofCell, method, draws ? 1 : 0);
        OptionalDouble base = own.isPresent() || draws ? own : at(ofCell, OptimizationPoint.BEST_OF_N, 1);
        List<Point> points = ofCell.stream()
                .filter(point -> point.method().equals(method) && point.divergence() > 0)
                .filter(point -> !isBase(point, draws))
                .map(point -> new Point(point.strength(), Math.sqrt(point.divergence()), point.score()))
                .sorted(Comparator.comparingDouble(Point::distance))
                .toList();
        return base.isEmpty() || points.isEmpty()
                ? Optional.empty()
                : Optional.of(new ProxyCurve(base.getAsDouble(), points));
    }

    /**
     * What curves of several proxies are in the mean: base, distance and score at each strength that all of them have. What one
     * proxy's few questions are off by chance evens out in it.
     *
     * @param curves at least one
     */
    static ProxyCurve mean(Collection<ProxyCurve> curves) {
        Map<Double, List<Point>> byStrength = new LinkedHashMap<>();
        curves.forEach(curve -> curve.points()
                .forEach(point -> byStrength
                        .computeIfAbsent(point.strength(), strength -> new ArrayList<>())
                        .add(point)));
        List<Point> points = byStrength.entrySet().stream()
                .filter(one -> one.getValue().size() == curves.size())
                .map(one -> new Point(
                        one.getKey(), mean(one.getValue(), Point::distance), mean(one.getValue(), Point::score)))
                .sorted(Comparator.comparingDouble(Point::distance))
                .toList();
        return new ProxyCurve(mean(curves, ProxyCurve::base), points);
    }

    private static <T> double mean(Collection<T> all, ToDoubleFunction<T> figure) {
        return all.stream().mapToDouble(figure).average().orElseThrow();
    }

    /** Whether the best of so many draws is taken, by order statistics or by drawing them. */
    static boolean isBestOfDraws(String method) {
        return method.equals(OptimizationPoint.BEST_OF_N) || method.equals(OptimizationPoint.BEST_OF_N + SAMPLED);
    }

    /** Whether any of the best share of draws is taken. */
    static boolean isQuantilizer(String method) {
        return method.equals(OptimizationPoint.QUANTILIZER) || method.equals(OptimizationPoint.QUANTILIZER + SAMPLED);
    }

    private static boolean isBase(OptimizationPoint point, boolean draws) {
        return point.strength() == (draws ? 1 : 0);
    }

    private static OptionalDouble at(List<OptimizationPoint> points, String method, double strength) {
        return points.stream()
                .filter(point -> point.method().equals(method) && point.strength() == strength)
                .mapToDouble(OptimizationPoint::score)
                .findFirst();
    }

    double gain(Point point) {
        return point.score() - base;
    }

    Point last() {
        return points.get(points.size() - 1);
    }

    /** Where the measured score is highest; the nearest of several. */
    Point best() {
        return points.stream()
                .reduce((one, other) -> other.score() > one.score() ? other : one)
                .orElseThrow();
    }

    /** Whether there is anything beyond what is fitted. */
    boolean extrapolates() {
        return !isFitted(last());
    }

    private static boolean isFitted(Point point) {
        return point.distance() <= Math.sqrt(MOST_DIVERGENCE_FITTED) + ROUNDING;
    }

    /** The least squares of gains within {@link #MOST_DIVERGENCE_FITTED}. Empty if they are too few. */
    Optional<Fitted> fit(OptimizationLaw law) {
        List<Point> within = points.stream().filter(ProxyCurve::isFitted).toList();
        if (within.stream().mapToDouble(Point::distance).distinct().count() < FEWEST_POINTS) {
            return Optional.empty();
        }
        double[][] factors =
                within.stream().map(point -> law.factors(point.distance())).toArray(double[][]::new);
        LeastSquares.Fit fit = LeastSquares.throughOrigin(
                factors, within.stream().mapToDouble(this::gain).toArray());
        return Optional.of(
                new Fitted(law, fit.coefficients()[0], fit.coefficients()[1], fit.rSquared(), last().distance()));
    }

    /** The score at a distance, on the straight line between the points about it; empty beyond the last. */
    OptionalDouble scoreAt(double distance) {
        List<Point> all = new ArrayList<>(List.of(new Point(0, 0, base)));
        all.addAll(points);
        for (int i = 1; i < all.size(); i++) {
            Point near = all.get(i - 1);
            Point far = all.get(i);
            if (distance <= far.distance() && far.distance() > near.distance()) {
                double share = (distance - near.distance()) / (far.distance() - near.distance());
                return OptionalDouble.of(near.score() + share * (far.score() - near.score()));
            }
        }
        return OptionalDouble.empty();
    }
}
