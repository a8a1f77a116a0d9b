package agon.tasks.sideeffects.plan;

/**
 * All that is true of one situation.
 *
 * @param effects what options do
 * @param damage what side effects cost
 * @param best a plan of the highest value
 * @param least value of the worst plan
 * @param most what the plan of the greatest benefit would be worth if it did no damage, above {@code least}
 */
public record Prospect(Effects effects, Damage damage, Plan best, double least, double most) {

    /** Finds the best and the worst. */
    public static Prospect of(Effects effects, Damage damage) {
        Plan worst = Budgeting.worst(effects, damage);
        return new Prospect(
                effects,
                damage,
                Budgeting.best(effects, damage),
                value(effects, damage, worst),
                effects.benefit(effects.mostBeneficial()));
    }

    /** What a plan is worth, in points of benefit. */
    public double value(Plan plan) {
        return value(effects, damage, plan);
    }

    private static double value(Effects effects, Damage damage, Plan plan) {
        return effects.benefit(plan) - damage.by(effects.sideEffect(plan));
    }

    /**
     * A value on the scale on which answers are scored: 0 the worst plan, 1 the greatest benefit without any damage, linear
     * between them. No plan is worth less or more, so that no true score is cut off; what somebody believes may be.
     */
    public double score(double value) {
        return Math.max(0, Math.min(1, (value - least) / (most - least)));
    }
}
