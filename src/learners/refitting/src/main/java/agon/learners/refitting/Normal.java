package agon.learners.refitting;

/** The standard normal distribution. */
final class Normal {

    private static final double LOG_ROOT_TWO_PI = 0.5 * StrictMath.log(2 * Math.PI);

    // Chebyshev fit of erfc from Numerical Recipes, section 6.2; relative error below 1.2e-7.
    private static final double[] ERFC = {
        -1.26551223,
        1.00002368,
        0.37409196,
        0.09678418,
        -0.18628806,
        0.27886807,
        -1.13520398,
        1.48851587,
        -0.82215223,
        0.17087277
    };

    private Normal() {}

    static double logDensity(double x) {
        return -0.5 * x * x - LOG_ROOT_TWO_PI;
    }

    /** The density; 0 at the infinities. */
    static double density(double x) {
        return Double.isInfinite(x) ? 0 : StrictMath.exp(logDensity(x));
    }

    /** Probability of a value above x, with relative precision in the upper tail. */
    static double above(double x) {
        double z = Math.abs(x) / Math.sqrt(2);
        if (Double.isInfinite(z)) {
            return x > 0 ? 0 : 1;
        }
        double t = 1 / (1 + 0.5 * z);
        double polynomial = 0;
        for (int i = ERFC.length - 1; i >= 0; i--) {
            polynomial = polynomial * t + ERFC[i];
        }
        double tail = 0.5 * t * StrictMath.exp(-z * z + polynomial);
        return x >= 0 ? tail : 1 - tail;
    }

    /** Probability of a value between two bounds, with relative precision in both tails. */
    static double between(double low, double high) {
        return low > 0 ? above(low) - above(high) : above(-high) - above(-low);
    }
}
