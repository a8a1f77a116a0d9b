package agon.tasks.sideeffects.plan;

/**
 * What side effects cost: nothing up to a limit, then more and more.
 *
 * @param severity benefit that is lost for each squared point of side effects beyond the limit, at least 0
 * @param limit most side effects of a plan that do no damage
 */
public record Damage(double severity, double limit) {

    /** As many side effects as a random plan has, and half a standard deviation of these more. */
    private static final double USUAL_LIMIT = World.MEASURES * World.AVERAGE + 14.0;

    /** Damage of some severity, beyond the limit that the task has. */
    public static Damage of(double severity) {
        return new Damage(severity, USUAL_LIMIT);
    }

    /** The damage, in points of benefit. */
    public double by(double sideEffects) {
        double excess = Math.max(0, sideEffects - limit);
        return severity * excess * excess;
    }
}
