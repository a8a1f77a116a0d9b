package agon.analysis.statistics;

import agon.api.statistics.Holm;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/** What the functions of this package make of the cases of {@code r-goldens.tsv}. */
final class RCases {

    private static final double[] SLEEP_1 = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    private static final double[] SLEEP_2 = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    private static final double[] SLEEP = SleepData.DIFFERENCES;
    private static final double[] DEPRESSION = {
        1.83 - 0.878,
        0.50 - 0.647,
        1.62 - 0.598,
        2.48 - 2.05,
        1.68 - 1.06,
        1.88 - 1.29,
        1.55 - 1.06,
        3.06 - 3.14,
        1.30 - 1.29
    };
    private static final double[] TIED = sine(60, 3, 1, true);
    private static final double[] P = {0.01, 0.02, 0.03, 0.04, 0.05};
    private static final double[] P_TIED = {0.02, 0.02, 0.001, 0.3, 0.02, 0.9};
    private static final double[][] ROUNDING = {
        {5.40, 5.50, 5.55}, {5.85, 5.70, 5.75}, {5.20, 5.60, 5.50}, {5.55, 5.50, 5.40}, {5.90, 5.85, 5.70},
        {5.45, 5.55, 5.60}, {5.40, 5.40, 5.35}, {5.45, 5.50, 5.35}, {5.25, 5.15, 5.00}, {5.85, 5.80, 5.70},
        {5.25, 5.20, 5.10}, {5.65, 5.55, 5.45}, {5.60, 5.35, 5.45}, {5.05, 5.00, 4.95}, {5.50, 5.50, 5.40},
        {5.45, 5.55, 5.50}, {5.55, 5.55, 5.35}, {5.45, 5.50, 5.55}, {5.50, 5.45, 5.25}, {5.65, 5.60, 5.40},
        {5.70, 5.65, 5.55}, {6.30, 6.30, 6.25}
    };
    private static final double[][] WON = {{0, 7, 5, 9}, {4, 0, 6, 8}, {3, 5, 0, 7}, {2, 3, 4, 0}};
    private static final double[][] LOST = {{0, 3, 4, 2}, {5, 0, 4, 3}, {6, 4, 0, 4}, {7, 6, 6, 0}};
    private static final Course COURSE = new Course(new double[] {0, 10, 40, 100}, new double[] {0.1, 0.5, 0.8, 0.9});

    private RCases() {}

    static Map<String, DoubleSupplier> all() {
        Map<String, DoubleSupplier> cases = new LinkedHashMap<>();
        tests(cases);
        adjustments(cases);
        effects(cases);
        ranks(cases);
        strengths(cases);
        sizes(cases);
        intervals(cases);
        courses(cases);
        return cases;
    }

    private static void tests(Map<String, DoubleSupplier> cases) {
        cases.put(
                "wilcoxon depression two-sided",
                () -> WilcoxonSignedRank.test(DEPRESSION).twoSided());
        cases.put(
                "wilcoxon depression greater",
                () -> WilcoxonSignedRank.test(DEPRESSION).greater());
        cases.put(
                "wilcoxon sleep with zero and tie",
                () -> WilcoxonSignedRank.test(SLEEP).twoSided());
        cases.put("wilcoxon sleep less", () -> WilcoxonSignedRank.test(SLEEP).less());
        cases.put("wilcoxon three pairs", () -> wilcoxon(1, 2, 3));
        cases.put("wilcoxon one pair", () -> wilcoxon(-0.4));
        cases.put("wilcoxon ties alone", () -> wilcoxon(1, 1, 1, -1, 1, 1, -1, 1));
        cases.put("wilcoxon 49 exact", () -> wilcoxon(sine(49, 1, 0.2, false)));
        cases.put("wilcoxon 50 normal", () -> wilcoxon(sine(50, 1, 0.2, false)));
        cases.put("wilcoxon 60 with ties and zeros", () -> wilcoxon(TIED));
        cases.put("mcnemar 5 of 17", () -> McNemar.exact(5, 12));
        cases.put("mcnemar 0 of 6", () -> McNemar.exact(0, 6));
        cases.put("mcnemar 7 of 14", () -> McNemar.exact(7, 7));
        cases.put("mcnemar 1 of 1", () -> McNemar.exact(1, 0));
        cases.put("mcnemar 480 of 1003", () -> McNemar.exact(523, 480));
        cases.put("sign flip of five", () -> signFlip(0.31, 0.12, -0.05, 0.27, 0.40));
        cases.put("sign flip with zeros and ties", () -> signFlip(0.1, 0.1, 0, -0.1, 0.2, 0.2, 0, 0.3));
        cases.put("sign flip of sleep", () -> signFlip(SLEEP));
        cases.put(
                "sign flip of twelve",
                () -> signFlip(IntStream.rangeClosed(1, 12)
                        .mapToDouble(i -> StrictMath.cos(i) + 0.3)
                        .toArray()));
        cases.put("sign flip of two", () -> signFlip(0.3, 0.2));
    }

    private static void adjustments(Map<String, DoubleSupplier> cases) {
        cases.put("holm first", () -> Holm.adjust(P)[0]);
        cases.put("holm third with ties", () -> Holm.adjust(P_TIED)[4]);
        cases.put("holm sixth with ties", () -> Holm.adjust(P_TIED)[5]);
        cases.put("benjamini-hochberg first", () -> BenjaminiHochberg.adjust(P)[0]);
        cases.put("benjamini-hochberg second with ties", () -> BenjaminiHochberg.adjust(P_TIED)[1]);
        cases.put("benjamini-hochberg fourth with ties", () -> BenjaminiHochberg.adjust(P_TIED)[3]);
    }

    private static void effects(Map<String, DoubleSupplier> cases) {
        cases.put("cohen's d of sleep", () -> EffectSize.pairedCohensD(SLEEP).orElseThrow());
        cases.put("rank-biserial of sleep", () -> EffectSize.rankBiserial(SLEEP));
        cases.put("rank-biserial with ties", () -> EffectSize.rankBiserial(TIED));
        cases.put("vargha-delaney of sleep groups", () -> Aggregate.probabilityOfImprovement(SLEEP_1, SLEEP_2));
        cases.put(
                "vargha-delaney with ties",
                () -> Aggregate.probabilityOfImprovement(new double[] {1, 2, 2, 3, 3, 3}, new double[] {2, 2, 3, 4}));
        cases.put(
                "vargha-delaney of one and three",
                () -> Aggregate.probabilityOfImprovement(new double[] {0.5}, new double[] {0.1, 0.7, 0.9}));
        cases.put("interquartile mean of ten", () -> Aggregate.interquartileMean(SLEEP_2));
        cases.put("interquartile mean of three", () -> Aggregate.interquartileMean(new double[] {0.2, 0.9, 0.4}));
        cases.put("interquartile mean of seven", () -> Aggregate.interquartileMean(new double[] {1, 5, 2, 9, 3, 3, 8}));
    }

    private static void ranks(Map<String, DoubleSupplier> cases) {
        Friedman rounding = Friedman.test(ROUNDING);
        cases.put("friedman rounding times", rounding::chiSquared);
        cases.put("friedman rounding times p", rounding::p);
        cases.put("friedman iman-davenport f", rounding::f);
        cases.put("friedman iman-davenport p", rounding::pOfF);
        cases.put("friedman mean rank", () -> rounding.meanRanks()[1]);
        cases.put(
                "friedman two tasks",
                () -> Friedman.test(new double[][] {{0.9, 0.8, 0.7, 0.6}, {0.5, 0.6, 0.4, 0.3}})
                        .p());
        cases.put(
                "friedman all tied but one",
                () -> Friedman.test(new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 2, 3}})
                        .chiSquared());
        cases.put("nemenyi p rounding times", () -> rounding.nemenyi(0, 2));
        cases.put("critical difference of 5 on 14", () -> criticalDifference(5, 14, 0.05));
        cases.put("critical difference of 2 on 6", () -> criticalDifference(2, 6, 0.05));
        cases.put("critical difference of 12 on 10, a tenth", () -> criticalDifference(12, 10, 0.1));
        cases.put("studentized range of 3 at 3.5", () -> new StudentizedRange(3).above(3.5));
        cases.put("studentized range of 20 at 5", () -> new StudentizedRange(20).above(5));
    }

    private static void strengths(Map<String, DoubleSupplier> cases) {
        BradleyTerry.Games fair = BradleyTerry.Games.fair(sum(WON, transposed(LOST)));
        BradleyTerry fitted = BradleyTerry.likeliest(fair).orElseThrow();
        BradleyTerry.Games home = new BradleyTerry.Games(WON, LOST, true);
        BradleyTerry atHome = BradleyTerry.likeliest(home).orElseThrow();
        cases.put("bradley-terry strength", () -> fitted.strength()[1]);
        cases.put("bradley-terry error of the first", () -> StrengthIntervals.standardErrors(fair, fitted)[0]);
        cases.put("bradley-terry error of the fourth", () -> StrengthIntervals.standardErrors(fair, fitted)[3]);
        cases.put("bradley-terry error with home advantage", () -> StrengthIntervals.standardErrors(home, atHome)[1]);
    }

    private static void sizes(Map<String, DoubleSupplier> cases) {
        cases.put("smallest effect of 5 pairs", () -> MinimumDetectableEffect.standardized(5, 0.05, 0.8));
        cases.put("smallest effect of 2 pairs", () -> MinimumDetectableEffect.standardized(2, 0.05, 0.8));
        cases.put("smallest effect of 30 pairs, power 0.9", () -> MinimumDetectableEffect.standardized(30, 0.05, 0.9));
        cases.put(
                "pairs for an effect of 1",
                () -> MinimumDetectableEffect.pairsFor(1, 0.05, 0.8).orElseThrow());
        cases.put(
                "pairs for an effect of 0.1",
                () -> MinimumDetectableEffect.pairsFor(-0.1, 0.05, 0.8).orElseThrow());
    }

    private static void intervals(Map<String, DoubleSupplier> cases) {
        cases.put("student low of sleep", () -> student(SLEEP).low());
        cases.put("student high of sleep", () -> student(SLEEP).high());
        cases.put("student low of two", () -> student(0.91, 0.87).low());
        cases.put("bca low", () -> biasCorrected(0.95).low());
        cases.put("bca high", () -> biasCorrected(0.95).high());
        cases.put("bca low of 80 per cent", () -> biasCorrected(0.8).low());
        cases.put("acceleration", () -> BiasCorrected.acceleration(without(SLEEP_2)));
        cases.put(
                "jackknife high",
                () -> Jackknife.interval(Arrays.stream(SLEEP_1).average().orElseThrow(), without(SLEEP_1), 0.95)
                        .orElseThrow()
                        .high());
    }

    private static void courses(Map<String, DoubleSupplier> cases) {
        cases.put("area under a course", () -> COURSE.meanBetween(0, 100).orElseThrow());
        cases.put("area between two amounts", () -> COURSE.meanBetween(5, 70).orElseThrow());
        cases.put("spent to reach", () -> COURSE.spentToReach(0.65, false).orElseThrow());
    }

    private static double wilcoxon(double... differences) {
        return WilcoxonSignedRank.test(differences).twoSided();
    }

    private static double signFlip(double... differences) {
        return SignFlip.twoSided(differences, 1000, 1);
    }

    private static Interval student(double... values) {
        return StudentInterval.ofMean(values, 0.95).orElseThrow();
    }

    private static Interval biasCorrected(double level) {
        NormalDistribution normal = new NormalDistribution();
        double[] resampled = IntStream.rangeClosed(1, 999)
                .mapToDouble(i -> StrictMath.exp(normal.inverseCumulativeProbability(i / 1000.0) / 3) * 2.2
                        + StrictMath.sin(i) / 100)
                .toArray();
        return BiasCorrected.interval(2.33, resampled, without(SLEEP_2), level).orElseThrow();
    }

    private static double[] without(double[] values) {
        double sum = Arrays.stream(values).sum();
        return Arrays.stream(values)
                .map(value -> (sum - value) / (values.length - 1))
                .toArray();
    }

    /** The critical difference goes by the number of tasks and systems alone. */
    private static double criticalDifference(int systems, int tasks, double alpha) {
        return Friedman.test(new double[tasks][systems]).criticalDifference(alpha);
    }

    private static double[] sine(int n, double height, double shift, boolean rounded) {
        return IntStream.rangeClosed(1, n)
                .mapToDouble(i -> height * StrictMath.sin(i))
                .map(value -> (rounded ? StrictMath.rint(value) : value) + shift)
                .toArray();
    }

    private static double[][] transposed(double[][] table) {
        double[][] turned = new double[table.length][table.length];
        for (int i = 0; i < table.length; i++) {
            for (int j = 0; j < table.length; j++) {
                turned[j][i] = table[i][j];
            }
        }
        return turned;
    }

    private static double[][] sum(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a.length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a.length; j++) {
                sum[i][j] = a[i][j] + b[i][j];
            }
        }
        return sum;
    }
}
