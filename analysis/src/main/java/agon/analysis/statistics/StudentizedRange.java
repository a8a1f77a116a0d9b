package agon.analysis.statistics;

import org.hipparchus.analysis.integration.gauss.GaussIntegrator;
import org.hipparchus.analysis.integration.gauss.GaussIntegratorFactory;
import org.hipparchus.analysis.solvers.BrentSolver;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * The range of k independent standard normal values: Tukey's studentised range with infinitely many degrees of freedom, R's
 * {@code ptukey(q, k, Inf)}.
 *
 * @param size k, at least two
 */
record StudentizedRange(int size) {

    /** The largest of any number of values that can be counted lies within so many deviations. */
    private static final int REACH = 9;

    private static final int POINTS = 20;
    private static final double FARTHEST = 20;

    StudentizedRange {
        if (size < 2) {
            throw new IllegalArgumentException("a range needs two values, not " + size);
        }
    }

    /** The chance of a range above q, in [0, 1]. */
    double above(double q) {
        if (q <= 0) {
            return 1;
        }
        NormalDistribution normal = new NormalDistribution();
        GaussIntegratorFactory factory = new GaussIntegratorFactory();
        double below = 0;
        // By the place z of the largest value; smooth, so that twenty points a deviation leave nothing to see.
        for (int from = -REACH; from < REACH; from++) {
            GaussIntegrator integrator = factory.legendre(POINTS, from, from + 1.0);
            below += integrator.integrate(z -> size
                    * normal.density(z)
                    * StrictMath.pow(
                            normal.cumulativeProbability(z) - normal.cumulativeProbability(z - q), size - 1.0));
        }
        return Math.min(1, Math.max(0, 1 - below));
    }

    /** The range that is exceeded with chance alpha, which is inside (0, 1). */
    double exceededWith(double alpha) {
        return new BrentSolver(1e-13, 1e-13).solve(200, q -> above(q) - alpha, 0, FARTHEST);
    }
}
