package agon.learners.djl;

/**
 * How weights follow gradients.
 *
 * @param rate step size at its highest
 * @param warmUp steps over which the rate rises linearly from 0
 * @param decay steps after which the rate has fallen to 1/&radic;2, as 1/&radic;(1 + step/decay); 0 keeps it constant
 * @param beta1 horizon of the mean gradient, as in Adam (Kingma and Ba 2014)
 * @param beta2 horizon of the mean squared gradient
 * @param clip largest norm of the whole gradient
 * @param horizon steps over which the slow copy averages
 * @param orthogonal whether updates of the layers' matrices are orthogonalised ({@link Orthogonalisation})
 */
record OptimizerSettings(
        double rate,
        int warmUp,
        int decay,
        double beta1,
        double beta2,
        double clip,
        double horizon,
        boolean orthogonal) {

    /** Names the first setting out of range. */
    OptimizerSettings {
        require(rate > 0, "rate must be above 0, not " + rate);
        require(warmUp >= 0, "warmUp must not be below 0, but is " + warmUp);
        require(decay >= 0, "decay must not be below 0, but is " + decay);
        require(beta1 >= 0 && beta1 < 1, "beta1 must lie in [0, 1), not " + beta1);
        require(beta2 >= 0 && beta2 < 1, "beta2 must lie in [0, 1), not " + beta2);
        require(clip > 0, "clip must be above 0, not " + clip);
        require(horizon >= 1, "horizon must be at least 1, not " + horizon);
    }

    /** What was found best for the fact transformer on permutation powering. */
    static OptimizerSettings forTransformer() {
        return new OptimizerSettings(5e-3, 50, 300, 0.9, 0.99, 1, 30, true);
    }

    /** Plain Adam, for the smooth problems of a multilayer perceptron. */
    static OptimizerSettings forPerceptron() {
        return new OptimizerSettings(2e-3, 20, 0, 0.9, 0.999, 1, 50, false);
    }

    /** The same with another rate and another horizon of the slow copy. */
    OptimizerSettings at(double otherRate, double otherHorizon) {
        return new OptimizerSettings(otherRate, warmUp, decay, beta1, beta2, clip, otherHorizon, orthogonal);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
