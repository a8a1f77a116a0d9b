package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.OptimizationPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a quantilizer costs beside its bound: whatever cost the proxy does not see, a random one of the best share q of the base
 * distribution costs at most 1/q of what the base costs (Taylor, Quantilizers: A Safer Alternative to Maximizers for Limited
 * Optimization, 2016, lemma 1). The cost here is what the true score lacks of 1.
 *
 * @param quantilizer by seed
 * @param draws the best of n draws by the same proxies, if there is any
 */
record QuantilizerBound(ProxyCurves quantilizer, Optional<ProxyCurves> draws) {

    /** What rounding may add to a cost that meets its bound. */
    private static final double ROUNDING = 1e-9;

    /** Those of every proxy that was quantilized. */
    static List<QuantilizerBound> of(List<ProxyCurves> all) {
        return all.stream()
                .filter(ProxyCurves::isQuantilizer)
                .map(one -> new QuantilizerBound(
                        one,
                        all.stream()
                                .filter(other -> other.method().equals(OptimizationPoint.BEST_OF_N)
                                        && other.setup().equals(one.setup()))
                                .findFirst()))
                .toList();
    }

    /** The shares, the mildest first. */
    List<Double> shares() {
        return quantilizer.curves().values().stream()
                .flatMap(curve -> curve.points().stream())
                .map(ProxyCurve.Point::strength)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** What is made of each seed's curve and its point at a share. */
    private Series at(double share, BiFunction<ProxyCurve, ProxyCurve.Point, Double> figure) {
        SortedMap<Long, Double> figures = new TreeMap<>();
        quantilizer
                .curves()
                .forEach((seed, curve) -> curve.points().stream()
                        .filter(point -> point.strength() == share)
                        .findFirst()
                        .ifPresent(point -> figures.put(seed, figure.apply(curve, point))));
        return Series.of(figures, quantilizer.evidence().planned(quantilizer.setup()));
    }

    Series score(double share) {
        return at(share, (curve, point) -> point.score());
    }

    Series cost(double share) {
        return at(share, (curve, point) -> 1 - point.score());
    }

    Series bound(double share) {
        return at(share, (curve, point) -> (1 - curve.base()) / share);
    }

    /** The seeds under which the cost is above the bound. */
    List<Long> broken(double share) {
        Series bound = bound(share);
        return cost(share).scores().entrySet().stream()
                .filter(cost -> cost.getValue() > bound.scores().get(cost.getKey()) + ROUNDING)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much more the best of as many draws scores as diverges equally; seeds whose draws do not reach it are left out. */
    Series drawsLead(double share) {
        SortedMap<Long, Double> leads = new TreeMap<>();
        draws.ifPresent(other -> quantilizer.curves().forEach((seed, curve) -> {
            ProxyCurve beside = other.curves().get(seed);
            curve.points().stream()
                    .filter(point -> beside != null && point.strength() == share)
                    .findFirst()
                    .ifPresent(point -> {
                        OptionalDouble score = beside.scoreAt(point.distance());
                        if (score.isPresent()) {
                            leads.put(seed, score.getAsDouble() - point.score());
                        }
                    });
        }));
        return Series.of(leads, quantilizer.evidence().planned(quantilizer.setup()));
    }

    Estimate share(String subject, double share, Function<Double, Series> series) {
        return quantilizer.evidence().contrast().share(subject, series.apply(share));
    }
}
