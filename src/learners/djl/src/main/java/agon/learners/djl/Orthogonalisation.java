package agon.learners.djl;

import ai.djl.ndarray.NDArray;

/**
 * Makes the update of a weight matrix nearly orthogonal, so that all its directions are learned at one speed and not
 * only the few that dominate the gradient: the step of Muon (Jordan et al. 2024), by a few rounds of the Newton-Schulz
 * iteration X &larr; aX + b(XX&#7488;)X + c(XX&#7488;)&sup2;X.
 *
 * <p>To cost little and to be a handful of native operations for a whole network, it works on blocks of
 * {@value #ROWS} rows of {@value #COLUMNS} consecutive weights, all of them as one batch. Measured on permutation powering
 * (size 8, powers below 8, iterated amplification, two seeds): 0.97 held out after 450 and 550 steps; with Adam alone, at
 * its better rate of 0.002, after 600 and 650.
 */
final class Orthogonalisation {
    private static final int ROWS = 32;
    private static final int COLUMNS = 64;

    /** Weights in a block. */
    static final int BLOCK = ROWS * COLUMNS;

    private static final int ROUNDS = 3;
    private static final double A = 3.4445;
    private static final double B = -4.7750;
    private static final double C = 2.0315;

    /** Matches the usual size of an element of Adam's update. */
    private static final double TYPICAL_UPDATE = 0.2;

    private Orthogonalisation() {}

    /**
     * Orthogonalises block by block.
     *
     * @param momentum a vector, its length a multiple of {@link #BLOCK}; unchanged
     * @return a vector of that length, attached as momentum is, with elements of about the size of Adam's updates
     */
    static NDArray apply(NDArray momentum) {
        long count = momentum.size() / BLOCK;
        NDArray x = momentum.reshape(count, ROWS, COLUMNS);
        NDArray norm = x.square().sum(new int[] {1, 2}, true).sqrt().addi(1e-12);
        x = x.div(norm);
        for (int round = 0; round < ROUNDS; round++) {
            NDArray gram = x.batchMatMul(x.transpose(0, 2, 1));
            NDArray polynomial = gram.batchMatMul(gram).muli(C).addi(gram.mul(B));
            x = polynomial.batchMatMul(x).addi(x.mul(A));
        }
        return x.reshape(momentum.size()).muli(TYPICAL_UPDATE * Math.sqrt(COLUMNS));
    }
}
