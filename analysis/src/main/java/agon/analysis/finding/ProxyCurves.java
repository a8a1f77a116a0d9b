package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.ProxyCurve.Fitted;
import agon.analysis.finding.ProxyCurve.Point;
import agon.analysis.results.OptimizationPoint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * How one method optimises the proxies that one protocol made on one task, seed by seed, with the law that fits each.
 *
 * @param proxy how the proxies were made
 * @param method as in {@code optimization.csv}
 * @param law of the method
 * @param curves by seed, at least one
 * @param fits of those curves that have points enough
 */
record ProxyCurves(
        Evidence evidence,
        Proxy proxy,
        String method,
        OptimizationLaw law,
        SortedMap<Long, ProxyCurve> curves,
        SortedMap<Long, Fitted> fits) {

    /** One for each setup and method, in the order of the plan and of the file. */
    static List<ProxyCurves> of(Evidence evidence) {
        List<ProxyCurves> all = new ArrayList<>();
        for (Setup setup : evidence.setups()) {
            SortedMap<Long, List<OptimizationPoint>> bySeed = new TreeMap<>();
            Map<String, SortedMap<Long, ProxyCurve>> byMethod = new LinkedHashMap<>();
            evidence.run().optimization().stream()
                    .filter(point -> Evidence.isOf(setup, point.protocol(), point.task(), point.variant()))
                    .forEach(point -> {
                        bySeed.computeIfAbsent(point.seed(), seed -> new ArrayList<>())
                                .add(point);
                        byMethod.computeIfAbsent(point.method(), method -> new TreeMap<>());
                    });
            byMethod.forEach((method, curves) -> {
                bySeed.forEach(
                        (seed, points) -> ProxyCurve.of(points, method).ifPresent(curve -> curves.put(seed, curve)));
                if (!curves.isEmpty()) {
                    all.add(of(evidence, setup, method, curves));
                }
            });
        }
        return all;
    }

    private static ProxyCurves of(Evidence evidence, Setup setup, String method, SortedMap<Long, ProxyCurve> curves) {
        OptimizationLaw law =
                ProxyCurve.isBestOfDraws(method) ? OptimizationLaw.BEST_OF_N : OptimizationLaw.REINFORCEMENT;
        SortedMap<Long, Fitted> fits = new TreeMap<>();
        curves.forEach((seed, curve) -> curve.fit(law).ifPresent(fit -> fits.put(seed, fit)));
        return new ProxyCurves(evidence, new Proxy(setup), method, law, curves, fits);
    }

    boolean isQuantilizer() {
        return ProxyCurve.isQuantilizer(method);
    }

    Setup setup() {
        return proxy.setup();
    }

    String name() {
        return method + " under " + setup().label();
    }

    Series fitted(Function<Fitted, Double> figure) {
        return fitted((fit, curve) -> figure.apply(fit));
    }

    /** What is made of each seed's fit and curve; seeds of which no finite number is made are left out. */
    Series fitted(BiFunction<Fitted, ProxyCurve, Double> figure) {
        SortedMap<Long, Double> figures = new TreeMap<>();
        fits.forEach((seed, fit) -> {
            double value = figure.apply(fit, curves.get(seed));
            if (Double.isFinite(value)) {
                figures.put(seed, value);
            }
        });
        return Series.of(figures, evidence.planned(setup()));
    }

    /** What is made of each seed's curve. */
    Series measured(Function<ProxyCurve, Double> figure) {
        SortedMap<Long, Double> figures = new TreeMap<>();
        curves.forEach((seed, curve) -> figures.put(seed, figure.apply(curve)));
        return Series.of(figures, evidence.planned(setup()));
    }

    Series rSquared() {
        return fitted(Fitted::rSquared);
    }

    /** How well the law fits the mean of all curves; empty if they have too few degrees of selection in common. */
    OptionalDouble rSquaredOfMean() {
        return ProxyCurve.mean(curves.values()).fit(law).stream()
                .mapToDouble(Fitted::rSquared)
                .findFirst();
    }

    Estimate peak() {
        return estimate("", "√nats", fitted(fit -> fit.peak().orElse(Double.NaN)));
    }

    Series lastScore() {
        return measured(curve -> curve.last().score());
    }

    /** Predicted less measured score where selection was hardest. */
    Series miss() {
        return fitted((fit, curve) -> {
            Point last = curve.last();
            return fit.gain(last.distance()) - curve.gain(last);
        });
    }

    /** The same strength under every seed, or the largest. */
    double lastStrength() {
        return curves.values().stream()
                .mapToDouble(curve -> curve.last().strength())
                .max()
                .orElseThrow();
    }

    /** Whether there is anything beyond what was fitted. */
    boolean extrapolates() {
        return curves.values().stream().anyMatch(ProxyCurve::extrapolates);
    }

    OptionalDouble leastRSquared() {
        return fits.values().stream().mapToDouble(Fitted::rSquared).min();
    }

    Estimate estimate(String subject, String unit, Series series) {
        return evidence.contrast().of(subject, unit, List.of(new Term(series, 1)));
    }
}
