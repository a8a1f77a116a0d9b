package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;

/**
 * Adam over one flat vector, the gradient clipped by its norm, with orthogonalised updates for the layers' matrices.
 *
 * <p>Both moments and the weights live in a manager of the caller's; whatever a step derives from them is attached to
 * the step's own manager and goes with it.
 */
final class Optimizer {
    private final OptimizerSettings settings;
    private final NDArray mean;
    private final NDArray square;
    private final int orthogonal;
    private long steps;

    private Optimizer(OptimizerSettings settings, NDArray mean, NDArray square, int orthogonal) {
        this.settings = settings;
        this.mean = mean;
        this.square = square;
        this.orthogonal = orthogonal;
    }

    /** An optimizer at rest, its moments kept in {@code manager}. */
    static Optimizer of(OptimizerSettings settings, ParameterLayout layout, NDManager manager) {
        Shape shape = new Shape(layout.size());
        return new Optimizer(
                settings, manager.zeros(shape), manager.zeros(shape), settings.orthogonal() ? layout.orthogonal() : 0);
    }

    /** Updates taken so far. */
    long steps() {
        return steps;
    }

    /**
     * Moves {@code weights} one step down the gradient, in place.
     *
     * @param step holds what is derived here; closed by the caller
     * @throws IllegalStateException if the gradient is not finite
     */
    void update(NDManager step, NDArray weights, NDArray gradient) {
        NDList state = new NDList(mean, square, weights);
        NDManager home = mean.getManager();
        state.attach(step);
        try {
            gradient.attach(step);
            move(weights, gradient);
        } finally {
            state.attach(home);
        }
    }

    private void move(NDArray weights, NDArray gradient) {
        NDArray squared = gradient.square();
        double norm = Math.sqrt(squared.sum().getFloat());
        if (!Double.isFinite(norm)) {
            throw new IllegalStateException("the gradient is not finite after " + steps + " steps; a lower rate than "
                    + settings.rate() + " may help");
        }
        steps++;
        double scale = norm > settings.clip() ? settings.clip() / norm : 1;
        double beta1 = settings.beta1();
        double beta2 = settings.beta2();
        mean.muli(beta1).addi(gradient.mul(scale * (1 - beta1)));
        square.muli(beta2).addi(squared.muli(scale * scale * (1 - beta2)));
        double correction = StrictMath.sqrt(1 - StrictMath.pow(beta2, steps));
        NDArray update = mean.div(square.sqrt().addi(1e-8)).muli(correction / (1 - StrictMath.pow(beta1, steps)));
        if (orthogonal > 0) {
            NDIndex matrices = new NDIndex("0:" + orthogonal);
            update.set(matrices, Orthogonalisation.apply(mean.get(matrices)));
        }
        weights.subi(update.muli(rate()));
    }

    private double rate() {
        double rise = settings.warmUp() == 0 ? 1 : Math.min(1, steps / (double) settings.warmUp());
        double fall = settings.decay() == 0 ? 1 : 1 / Math.sqrt(1 + steps / (double) settings.decay());
        return settings.rate() * rise * fall;
    }
}
