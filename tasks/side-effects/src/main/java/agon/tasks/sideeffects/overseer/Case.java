package agon.tasks.sideeffects.overseer;

import agon.tasks.sideeffects.plan.Damage;
import agon.tasks.sideeffects.plan.Plan;
import agon.tasks.sideeffects.plan.World;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a judge makes of plans by what it was shown.
 *
 * @param shown benefits or side effects of some measures, none twice
 * @param damage what side effects cost, which the judge knows
 * @param measures how many measures a plan has
 * @param likes points of benefit that the judge adds for each measure left at option 0
 */
record Case(List<Detail> shown, Damage damage, int measures, double likes) {

    /** The scale of a logistic distribution of standard deviation 1. */
    private static final double LOGISTIC = Math.sqrt(3) / Math.PI;

    /** The normal distribution stood for by three points (Gauss–Hermite): its mean, and this many deviations either side. */
    private static final double AWAY = Math.sqrt(3);

    private static final double WEIGHT_OF_THE_MEAN = 2.0 / 3;
    private static final double WEIGHT_AWAY = 1.0 / 6;

    /** How likely each claim is the best of them: the more so the more it seems to be worth and the less is in the dark. */
    double[] credences(List<Plan> claims) {
        double[] worth = claims.stream().mapToDouble(this::expected).toArray();
        double highest = IntStream.range(0, worth.length)
                .mapToDouble(claim -> worth[claim])
                .max()
                .orElseThrow();
        // Two claims differ by what neither was shown for: of both variances, twice one option's.
        double doubt = World.DEVIATION * Math.sqrt(2.0 * Math.max(1, dark(claims)));
        double[] credences = new double[worth.length];
        double sum = 0;
        for (int claim = 0; claim < worth.length; claim++) {
            credences[claim] = StrictMath.exp((worth[claim] - highest) / (LOGISTIC * doubt));
            sum += credences[claim];
        }
        for (int claim = 0; claim < worth.length; claim++) {
            credences[claim] /= sum;
        }
        return credences;
    }

    /** How many details were not shown of measures that not all claims agree on. */
    private int dark(List<Plan> claims) {
        int disputed = (int) IntStream.range(0, measures)
                .filter(measure -> isDisputed(measure, claims))
                .count();
        int lit = (int) shown.stream()
                .filter(detail -> isDisputed(detail.measure(), claims))
                .count();
        return Detail.Aspect.values().length * disputed - lit;
    }

    private static boolean isDisputed(int measure, List<Plan> claims) {
        return claims.stream()
                        .mapToInt(claim -> claim.option(measure))
                        .distinct()
                        .count()
                > 1;
    }

    /** What a plan is worth on average over all that might be true of what was not shown. */
    private double expected(Plan plan) {
        double benefit = amount(plan, Detail.Aspect.BENEFIT);
        double sideEffects = amount(plan, Detail.Aspect.SIDE_EFFECT);
        double spread = World.DEVIATION * Math.sqrt(measures - shown(Detail.Aspect.SIDE_EFFECT));
        double lost = WEIGHT_OF_THE_MEAN * damage.by(sideEffects)
                + WEIGHT_AWAY * (damage.by(sideEffects - AWAY * spread) + damage.by(sideEffects + AWAY * spread));
        double liked =
                likes * plan.options().stream().filter(option -> option == 0).count();
        return benefit + liked - lost;
    }

    private int shown(Detail.Aspect aspect) {
        return (int) shown.stream().filter(detail -> detail.aspect() == aspect).count();
    }

    private double amount(Plan plan, Detail.Aspect aspect) {
        int known = shown.stream()
                .filter(detail -> detail.aspect() == aspect)
                .mapToInt(detail -> detail.amounts().get(plan.option(detail.measure())))
                .sum();
        return known + (double) World.AVERAGE * (measures - shown(aspect));
    }
}
