package agon.analysis.finding;

import agon.analysis.finding.Contrast.Term;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.finding.Finding.Statement;
import agon.analysis.wording.Rounded;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sentence on quantilizers of one task.
 *
 * @param bounds at least one
 */
record QuantilizerReport(List<QuantilizerBound> bounds) {

    Statement statement() {
        QuantilizerBound any = bounds.get(0);
        List<Estimate> estimates = new ArrayList<>();
        String text = "On " + any.quantilizer().setup().place() + " the quantilizer's cost is " + held(estimates)
                + lead(estimates);
        return new Statement(
                any.quantilizer().setup().task().id(), text + " " + Phrase.basis(estimates) + ".", estimates);
    }

    private String held(List<Estimate> into) {
        int tried = 0;
        List<String> broken = new ArrayList<>();
        for (QuantilizerBound bound : bounds) {
            for (double share : bound.shares()) {
                tried += bound.cost(share).scores().size();
                bound.broken(share)
                        .forEach(seed -> broken.add(bound.quantilizer().name() + " at q = " + Phrase.setting(share)
                                + " under seed " + seed + " (cost "
                                + Rounded.fixed(bound.cost(share).scores().get(seed), 3) + ", bound "
                                + Rounded.fixed(bound.bound(share).scores().get(seed), 3) + ")"));
            }
        }
        Estimate used = mean("cost / bound of the quantilizer", "ratio", QuantilizerReport::ratio, 1);
        into.add(used);
        String all = Phrase.counted(tried, "combination", "combinations") + " of proxy, q and seed";
        return (broken.isEmpty()
                        ? "within its bound, that of the base over q, in all " + all
                        : "above its bound, that of the base over q, in " + broken.size() + " of " + all
                                + ", first for " + broken.get(0))
                + ", and " + Rounded.estimate(used.value(), used.interval(), 2) + " of it in the mean";
    }

    private static Series ratio(QuantilizerBound bound, double share) {
        return bound.cost(share).with(bound.bound(share), (cost, most) -> cost / most);
    }

    private String lead(List<Estimate> into) {
        Estimate lead = mean("best of n - quantilizer at equal divergence", "points", QuantilizerBound::drawsLead, 100);
        if (lead.value().isEmpty()) {
            return "";
        }
        into.add(lead);
        boolean told = lead.interval().isEmpty() || !lead.interval().get().contains(0);
        String verdict = told ? "" : ", which is not distinguishable";
        return "; at equal divergence the best of n scores " + Phrase.points(lead) + " points above it" + verdict;
    }

    /** A figure of a bound at a share. */
    private interface Figure {
        Series of(QuantilizerBound bound, double share);
    }

    /** The mean over all shares of all proxies under each seed that has any. */
    private Estimate mean(String subject, String unit, Figure figure, double factor) {
        SortedMap<Long, List<Double>> bySeed = new TreeMap<>();
        for (QuantilizerBound bound : bounds) {
            for (double share : bound.shares()) {
                figure.of(bound, share)
                        .scores()
                        .forEach((seed, value) -> bySeed.computeIfAbsent(seed, unseen -> new ArrayList<>())
                                .add(value));
            }
        }
        SortedMap<Long, Double> means = new TreeMap<>();
        bySeed.forEach((seed, values) -> means.put(
                seed,
                factor
                        * values.stream()
                                .mapToDouble(Double::doubleValue)
                                .average()
                                .orElseThrow()));
        ProxyCurves any = bounds.get(0).quantilizer();
        return any.evidence()
                .contrast()
                .of(
                        subject,
                        unit,
                        List.of(new Term(Series.of(means, any.evidence().planned(any.setup())), 1)));
    }
}
