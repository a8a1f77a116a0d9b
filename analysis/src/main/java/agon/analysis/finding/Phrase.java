package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.statistics.Interval;
import agon.analysis.wording.Listed;
import agon.analysis.wording.Rounded;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SortedSet;

/** Parts of sentences that several findings share. */
final class Phrase {

    private static final int DIGITS_OF_POINTS = 1;

    private Phrase() {}

    /** Points of a hundred with their interval, such as {@code 2.1 [1.0, 3.2]}. */
    static String points(Estimate estimate) {
        return Rounded.estimate(estimate.value(), estimate.interval(), DIGITS_OF_POINTS);
    }

    /** A share in percent with its interval, such as {@code 80.0 [37.6, 96.4]}. */
    static String percent(Estimate share) {
        return points(new Estimate(
                share.subject(),
                share.value().isPresent()
                        ? OptionalDouble.of(100 * share.value().getAsDouble())
                        : share.value(),
                share.interval().map(interval -> new Interval(100 * interval.low(), 100 * interval.high())),
                share.seeds(),
                share.leftOut(),
                "%"));
    }

    /** What intervals rest on, the least of the estimates that there are; in brackets. */
    static String basis(List<Estimate> all) {
        List<Estimate> estimates =
                all.stream().filter(estimate -> estimate.value().isPresent()).toList();
        int seeds = estimates.stream().mapToInt(Estimate::seeds).min().orElse(0);
        int leftOut = estimates.stream().mapToInt(Estimate::leftOut).max().orElse(0);
        boolean known =
                estimates.stream().anyMatch(estimate -> estimate.interval().isPresent());
        return "(" + (known ? "95 % intervals, " : "no interval, ") + counted(seeds, "seed")
                + (leftOut == 0 ? "" : ", " + leftOut + " left out") + ")";
    }

    /** For example {@code one seed} or {@code 3 seeds}. */
    static String counted(int count, String noun) {
        return count == 1 ? "one " + noun : count + " " + noun + "s";
    }

    /** For example {@code one proxy} or {@code 3 proxies}. */
    static String counted(int count, String one, String several) {
        return count == 1 ? "one " + one : count + " " + several;
    }

    /** For example {@code seeds 0, 1 and 2}. */
    static String seeds(SortedSet<Long> seeds) {
        return (seeds.size() == 1 ? "seed " : "seeds ")
                + Listed.and(seeds.stream().map(String::valueOf).toList());
    }

    /** A setting as it was said, without zeros at its end. */
    static String setting(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value);
        return text.replaceFirst("\\.?0+$", "");
    }
}
