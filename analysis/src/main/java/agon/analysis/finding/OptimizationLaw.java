package agon.analysis.finding;

import java.util.OptionalDouble;

/**
 * How the true score follows d, the square root of the divergence from the base distribution in nats, where a proxy of it is
 * optimised (Gao, Schulman and Hilton, Scaling Laws for Reward Model Overoptimization, 2022). R is the true score less that of
 * the base; both laws are linear in α and β.
 */
enum OptimizationLaw {
    /** {@code R(d) = d (α − β d)}, for the best of n draws. */
    BEST_OF_N("d(α − βd)"),
    /** {@code R(d) = d (α − β ln d)}, for reinforcement. */
    REINFORCEMENT("d(α − β ln d)");

    private final String formula;

    OptimizationLaw(String formula) {
        this.formula = formula;
    }

    String formula() {
        return formula;
    }

    /** What α and β are multiplied with. */
    double[] factors(double distance) {
        return new double[] {distance, this == BEST_OF_N ? -distance * distance : -distance * StrictMath.log(distance)};
    }

    double gain(double alpha, double beta, double distance) {
        double[] factors = factors(distance);
        return alpha * factors[0] + beta * factors[1];
    }

    /** Where the true score is highest: α / 2β, or exp(α/β − 1); empty where more divergence never harms. */
    OptionalDouble peak(double alpha, double beta) {
        if (!(beta > 0) || this == BEST_OF_N && !(alpha > 0)) {
            return OptionalDouble.empty();
        }
        double peak = this == BEST_OF_N ? alpha / (2 * beta) : StrictMath.exp(alpha / beta - 1);
        return Double.isFinite(peak) ? OptionalDouble.of(peak) : OptionalDouble.empty();
    }
}
