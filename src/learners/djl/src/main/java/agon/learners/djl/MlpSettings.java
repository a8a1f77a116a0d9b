package agon.learners.djl;

/**
 * The shape of a multilayer perceptron.
 *
 * @param features width of the input, known tokens included
 * @param outputs labels or tokens, or 1 for a real
 * @param answerLength tokens in an answer; the last (answerLength - 1) * outputs features say which tokens are known
 * @param hidden units of a hidden layer
 * @param layers hidden layers; 0 makes the network linear
 * @param activation between layers
 */
record MlpSettings(int features, int outputs, int answerLength, int hidden, int layers, Activation activation) {
    /** Elementwise nonlinearities. */
    enum Activation {
        /** Rectified linear unit. */
        RELU,
        /** Gaussian error linear unit. */
        GELU,
        /** Hyperbolic tangent. */
        TANH
    }

    /** Names the first setting out of range. */
    MlpSettings {
        if (features < 1 || outputs < 1 || hidden < 1 || layers < 0) {
            throw new IllegalArgumentException(
                    "features, outputs and hidden must be at least 1 and layers at least 0, not " + features + ", "
                            + outputs + ", " + hidden + ", " + layers);
        }
    }
}
