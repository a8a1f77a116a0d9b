package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/**
 * The sentence on one method of optimising the proxies made for one task.
 *
 * @param curves at least one, of one task and one method
 */
record ProxyReport(List<ProxyCurves> curves) {

    /**
     * The report on one method. Cells that train agents by reinforcement draw from proxies as well, often fewer times: of the
     * best of n each proxy counts once, with the most draws.
     */
    static ProxyReport of(List<ProxyCurves> onTask, String method) {
        List<ProxyCurves> own =
                onTask.stream().filter(one -> one.method().equals(method)).toList();
        return new ProxyReport(own.stream()
                .filter(one -> one.law() != OptimizationLaw.BEST_OF_N || one == hardest(own, one.proxy()))
                .toList());
    }

    private static ProxyCurves hardest(List<ProxyCurves> curves, Proxy proxy) {
        return curves.stream()
                .filter(one -> one.proxy().isMadeAs(proxy))
                .reduce((one, other) -> other.lastStrength() > one.lastStrength() ? other : one)
                .orElseThrow();
    }

    Statement statement() {
        List<Estimate> estimates = new ArrayList<>();
        ProxyCurves any = curves.get(0);
        List<String> parts = new ArrayList<>(List.of(fit(estimates)));
        peaks(estimates).ifPresent(parts::add);
        noise(estimates).ifPresent(parts::add);
        ensembles(estimates).ifPresent(parts::add);
        String sentence =
                "On " + any.setup().place() + " " + String.join("; ", parts) + " " + Phrase.basis(estimates) + ".";
        return new Statement(any.setup().task().id(), sentence, estimates);
    }

    private String fit(List<Estimate> into) {
        ProxyCurves any = curves.get(0);
        Estimate explained = mean("R² of " + any.method(), "", curves, ProxyCurves::rSquared, value -> value);
        List<Double> ofMeans = curves.stream()
                .flatMap(one -> one.rSquaredOfMean().stream().boxed())
                .toList();
        into.add(explained);
        List<ProxyCurves> beyond =
                curves.stream().filter(ProxyCurves::extrapolates).toList();
        boolean draws = any.law() == OptimizationLaw.BEST_OF_N;
        String range = draws
                ? " to n = " + ProxyCurve.MOST_DRAWS_FITTED
                : " to the divergence of the best of " + ProxyCurve.MOST_DRAWS_FITTED + " draws";
        String text = "R(d) = " + any.law().formula() + " explains "
                + Rounded.estimate(explained.value(), explained.interval(), 3) + " of the variance of " + any.method()
                + range + " in the mean over " + Phrase.counted(curves.size(), "proxy", "proxies") + ofMeans(ofMeans);
        if (beyond.isEmpty()) {
            return text;
        }
        Estimate miss = mean(
                "distance of prediction and score under the hardest selection",
                "points",
                beyond,
                ProxyCurves::miss,
                value -> 100 * Math.abs(value));
        Estimate bias = mean(
                "prediction - score under the hardest selection",
                "points",
                beyond,
                ProxyCurves::miss,
                value -> 100 * value);
        into.add(miss);
        into.add(bias);
        double strength =
                beyond.stream().mapToDouble(ProxyCurves::lastStrength).max().orElseThrow();
        return text + ", and " + (draws ? "at n = " : "after update ") + Phrase.setting(strength) + " it is "
                + Phrase.points(miss) + " points off the true score, being higher by " + Phrase.points(bias);
    }

    /** How well the law fits what proxies made alike give in the mean. */
    private static String ofMeans(List<Double> explained) {
        DoubleSummaryStatistics shares =
                explained.stream().mapToDouble(share -> share).summaryStatistics();
        return shares.getCount() == 0
                ? ""
                : ", and " + Rounded.fixed(shares.getAverage(), 3) + " of that of its mean over seeds, "
                        + Rounded.fixed(shares.getMin(), 3) + " at least";
    }

    /** Where the true score turns with the fewest and with the most comparisons, of single proxies with the least noise. */
    private Optional<String> peaks(List<Estimate> into) {
        List<ProxyCurves> plain = plain();
        List<String> parts = new ArrayList<>();
        for (ProxyCurves one : plain.size() < 2 ? plain : List.of(plain.get(0), plain.get(plain.size() - 1))) {
            Estimate peak = named(one.peak(), "peak of " + one.name());
            String with = one.proxy().comparisons().isPresent()
                    ? " with " + Rounded.count(one.proxy().comparisons().getAsDouble()) + " comparisons"
                    : "";
            into.add(peak);
            parts.add((peak.value().isEmpty()
                            ? "nowhere"
                            : "at d = " + Rounded.estimate(peak.value(), peak.interval(), 2))
                    + with);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("by the fit the true score peaks " + Listed.and(parts));
    }

    /** Single proxies with the least noise, by comparisons. */
    private List<ProxyCurves> plain() {
        double least =
                curves.stream().mapToDouble(one -> one.proxy().noise()).min().orElseThrow();
        return curves.stream()
                .filter(one -> one.proxy().isSingle() && one.proxy().noise() == least)
                .sorted(Comparator.comparingDouble(ProxyReport::comparisons))
                .toList();
    }

    private static double comparisons(ProxyCurves one) {
        return one.proxy().comparisons().orElse(0);
    }

    /** What the largest noise takes of the score under the hardest selection, at equal comparisons. */
    private Optional<String> noise(List<Estimate> into) {
        double most =
                curves.stream().mapToDouble(one -> one.proxy().noise()).max().orElseThrow();
        List<Term> terms = new ArrayList<>();
        List<ProxyCurves> noisy = curves.stream()
                .filter(one -> one.proxy().isSingle() && one.proxy().noise() == most)
                .toList();
        List<List<ProxyCurves>> pairs = new ArrayList<>();
        for (ProxyCurves one : plain()) {
            noisy.stream()
                    .filter(other ->
                            other.proxy().noise() > one.proxy().noise() && comparisons(other) == comparisons(one))
                    .findFirst()
                    .ifPresent(other -> pairs.add(List.of(other, one)));
        }
        pairs.forEach(pair -> terms.addAll(difference(pair.get(0), pair.get(1), pairs.size())));
        return clause(terms, "label noise of " + Phrase.setting(100 * most) + " %", into)
                .map(points -> points + " where selection is hardest");
    }

    /** What each way of putting several proxies together gives over a single one, trained alike. */
    private Optional<String> ensembles(List<Estimate> into) {
        List<String> parts = new ArrayList<>();
        List<String> kinds = curves.stream()
                .filter(one -> !one.proxy().isSingle())
                .map(one -> one.proxy().ensemble())
                .distinct()
                .toList();
        for (String kind : kinds) {
            List<List<ProxyCurves>> pairs = new ArrayList<>();
            for (ProxyCurves one : curves) {
                curves.stream()
                        .filter(other -> one.proxy().ensemble().equals(kind)
                                && other.proxy().isSingle()
                                && other.proxy().isTrainedAs(one.proxy()))
                        .findFirst()
                        .ifPresent(other -> pairs.add(List.of(one, other)));
            }
            List<Term> terms = new ArrayList<>();
            pairs.forEach(pair -> terms.addAll(difference(pair.get(0), pair.get(1), pairs.size())));
            clause(terms, "an ensemble (" + kind + ")", into).ifPresent(parts::add);
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Listed.and(parts) + " beside a single proxy trained alike");
    }

    private static List<Term> difference(ProxyCurves one, ProxyCurves other, int pairs) {
        return List.of(new Term(one.lastScore(), 100.0 / pairs), new Term(other.lastScore(), -100.0 / pairs));
    }

    private Optional<String> clause(List<Term> terms, String what, List<Estimate> into) {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        Estimate change = curves.get(0)
                .evidence()
                .contrast()
                .of(what + ", score of " + curves.get(0).method(), "points", terms);
        if (change.value().isEmpty()) {
            return Optional.empty();
        }
        into.add(change);
        return Optional.of(what + " changes the true score by " + Phrase.points(change) + " points");
    }

    /** The mean over proxies of what is made of a figure, under each seed that has it of all. */
    private static Estimate mean(
            String subject,
            String unit,
            List<ProxyCurves> of,
            Function<ProxyCurves, Series> figure,
            DoubleUnaryOperator how) {
        return of.get(0)
                .evidence()
                .contrast()
                .of(
                        subject,
                        unit,
                        of.stream()
                                .map(one -> new Term(figure.apply(one).transformed(how), 1.0 / of.size()))
                                .toList());
    }

    private static Estimate named(Estimate estimate, String subject) {
        return new Estimate(
                subject, estimate.value(), estimate.interval(), estimate.seeds(), estimate.leftOut(), estimate.unit());
    }
}
