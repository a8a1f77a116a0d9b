package agon.analysis.finding;

import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.LedgerEntry;
import agon.analysis.results.Score;
import agon.analysis.statistics.Interval;
import agon.analysis.statistics.StudentInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.stat.interval.BinomialProportion;
import org.hipparchus.stat.interval.ConfidenceInterval;

/**
 * The verdicts on models under one protocol on one form of a task.
 *
 * @param evidence the run
 * @param setup where
 * @param planted models that are not sound, as far as there are verdicts on them
 * @param sound all others
 */
record VettedModels(Evidence evidence, Setup setup, List<String> planted, List<String> sound) {
    private static final String BEFORE = "vetting.";
    private static final String AFTER = ".pick_accuracy";
    private static final String PLANTED = "models.planted";
    private static final String SPOTS = "overseer.vet";
    private static final String MEASUREMENTS = "laboratory.measure";

    static VettedModels of(Evidence evidence, Setup setup) {
        List<String> named = setup.taskTexts(PLANTED);
        List<String> planted = new ArrayList<>();
        List<String> sound = new ArrayList<>();
        evidence.run().scores().stream()
                .filter(score -> isOf(setup, score))
                .map(Score::metric)
                .filter(metric -> metric.startsWith(BEFORE) && metric.endsWith(AFTER))
                .map(metric -> metric.substring(BEFORE.length(), metric.length() - AFTER.length()))
                .distinct()
                .forEach(model -> (named.contains(model) ? planted : sound).add(model));
        return new VettedModels(evidence, setup, planted, sound);
    }

    /**
     * The share of verdicts that reject some models, with Wilson's interval, which takes the verdicts of one study for one: they
     * rest on the same measurements.
     */
    Estimate rejected(List<String> models, String subject) {
        double verdicts = 0;
        double rejected = 0;
        List<Score> scores =
                models.stream().flatMap(model -> scores(model).stream()).toList();
        for (Score score : scores) {
            boolean right = planted.stream().anyMatch(model -> score.metric().equals(BEFORE + model + AFTER));
            verdicts += score.n();
            rejected += score.n() * (right ? score.value() : 1 - score.value());
        }
        int studies = models.isEmpty() ? 0 : (int) Math.round(verdicts / models.size());
        int seeds = (int) scores.stream().mapToLong(Score::seed).distinct().count();
        return new Estimate(
                "rejected of " + subject,
                studies > 0 ? OptionalDouble.of(rejected / verdicts) : OptionalDouble.empty(),
                studies > 0 ? Optional.of(wilson(studies, rejected / verdicts)) : Optional.empty(),
                seeds,
                evidence.planned(setup).size() - seeds,
                Score.FRACTION);
    }

    /** Measurements that went into vetting, a cell. */
    Estimate spots() {
        double[] spots = evidence.planned(setup).stream()
                .filter(seed -> spent(seed, MEASUREMENTS) > 0)
                .mapToDouble(seed -> spent(seed, SPOTS))
                .toArray();
        return estimate("spot measurements", spots, StudentInterval.ofMean(spots, level()), "measurements");
    }

    /** The same as a share of all other measurements. */
    Estimate shareOfMeasurements() {
        double[] shares = evidence.planned(setup).stream()
                .filter(seed -> spent(seed, MEASUREMENTS) > spent(seed, SPOTS))
                .mapToDouble(seed -> spent(seed, SPOTS) / (spent(seed, MEASUREMENTS) - spent(seed, SPOTS)))
                .toArray();
        return estimate("spot measurements of others", shares, StudentInterval.ofMean(shares, level()), Score.FRACTION);
    }

    private Estimate estimate(String subject, double[] values, Optional<Interval> interval, String unit) {
        return new Estimate(
                subject,
                Arrays.stream(values).average(),
                interval,
                values.length,
                evidence.planned(setup).size() - values.length,
                unit);
    }

    private double spent(long seed, String channel) {
        return evidence.run().ledger().stream()
                .filter(entry -> entry.seed() == seed && entry.channel().equals(channel))
                .filter(entry -> Evidence.isOf(setup, entry.protocol(), entry.task(), entry.variant()))
                .mapToDouble(LedgerEntry::count)
                .sum();
    }

    private List<Score> scores(String model) {
        return evidence.run().scores().stream()
                .filter(score -> isOf(setup, score) && score.metric().equals(BEFORE + model + AFTER))
                .toList();
    }

    private static boolean isOf(Setup setup, Score score) {
        return score.split().equals(Evidence.TRAINING)
                && Evidence.isOf(setup, score.protocol(), score.task(), score.variant());
    }

    private double level() {
        return evidence.settings().level();
    }

    private Interval wilson(int n, double share) {
        ConfidenceInterval wilson = BinomialProportion.getWilsonScoreInterval(n, share, level());
        // Rounding may put a bound just outside of where a share can lie.
        return new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
    }
}
