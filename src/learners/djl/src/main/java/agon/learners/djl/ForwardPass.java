package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.NDScope;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * One evaluation of a network: its parameters as views of one vector, the scaling of its inputs, and the native
 * operations that networks are written in. Everything it hands out is freed when the evaluation ends.
 *
 * <p>Each operation costs about 10 &micro;s whatever its size, three times that with its gradient; so networks use the
 * fused ones here.
 */
final class ForwardPass {
    private static final float EPSILON = 1e-5f;

    private final NDManager manager;
    private final NDArray[] parameters;
    private final Scaling inputs;
    private final boolean update;
    private final Optional<RandomGenerator> noise;

    private ForwardPass(
            NDManager manager, NDArray[] parameters, Scaling inputs, boolean update, Optional<RandomGenerator> noise) {
        this.manager = manager;
        this.parameters = parameters;
        this.inputs = inputs;
        this.update = update;
        this.noise = noise;
    }

    /** An evaluation for its outputs alone. */
    static ForwardPass reading(NDManager manager, NDArray[] parameters, Scaling inputs) {
        return new ForwardPass(manager, parameters, inputs, false, Optional.empty());
    }

    /**
     * An evaluation of which the gradient will be taken.
     *
     * @param noise what is drawn in an update, and in nothing else
     */
    static ForwardPass updating(
            NDManager manager, NDArray[] parameters, Scaling inputs, Optional<RandomGenerator> noise) {
        return new ForwardPass(manager, parameters, inputs, true, noise);
    }

    /**
     * An array of these values, of which products may be formed. What DJL makes of an array of the heap lies wherever the
     * heap's buffer happened to lie, and the last bits of a product depend on that; a duplicate is aligned.
     */
    NDArray array(float[] values, Shape shape) {
        return manager.create(values, shape).duplicate();
    }

    /**
     * An array times a number. DJL's own product with a number lets go of the number's memory at once, while its gradient
     * still needs it: when garbage is collected before the gradient is taken, that is wrong.
     */
    NDArray scaled(NDArray x, double factor) {
        return x.mul(array(new float[] {(float) factor}, new Shape()));
    }

    /**
     * In an update, a share of all units silent and the others louder by as much (Srivastava et al. 2014); else all as they
     * are. Which units is drawn here and not by the engine, so that a seed fixes it.
     */
    NDArray dropped(NDArray units, double share) {
        if (noise.isEmpty() || share == 0) {
            return units;
        }
        RandomGenerator random = noise.get();
        float[] kept = new float[(int) units.size()];
        float louder = (float) (1 / (1 - share));
        for (int i = 0; i < kept.length; i++) {
            kept[i] = random.nextDouble() < share ? 0 : louder;
        }
        return units.mul(array(kept, units.getShape()));
    }

    /**
     * What is computed, without what was computed on the way to it: that is let go of at once, but for what a gradient still
     * needs. Otherwise every round of a network would hold its memory until the whole evaluation is over, gigabytes for large
     * contexts. The computation makes no arrays of values of the heap, which a gradient would need and not keep.
     */
    NDList kept(Supplier<NDList> computation) {
        try (NDScope scope = new NDScope()) {
            scope.suppressNotUsedWarning();
            NDList results = computation.get();
            NDScope.unregister(results);
            return results;
        }
    }

    /** Whether its gradient will be taken. */
    boolean isUpdate() {
        return update;
    }

    /** For new arrays that belong to this evaluation. */
    NDManager manager() {
        return manager;
    }

    /** How the features of this evaluation's inputs are scaled. */
    Scaling inputs() {
        return inputs;
    }

    /** The parameter of this number. */
    NDArray parameter(int number) {
        return parameters[number];
    }

    /** x W&#7488; + b over the last axis, with W (out, in) and b the parameters {@code weight} and {@code weight + 1}. */
    NDArray linear(NDArray x, int weight) {
        return x.getNDArrayInternal()
                .linear(x, parameters[weight], parameters[weight + 1])
                .head();
    }

    /** Layer normalisation over the last axis, gain and bias being {@code gain} and {@code gain + 1}. */
    NDArray normalise(NDArray x, int gain) {
        NDArray scale = parameters[gain];
        return x.getNDArrayInternal()
                .layerNorm(x, scale.getShape(), scale, parameters[gain + 1], EPSILON)
                .head();
    }

    /** Rows of a table: indices of shape S give S &times; width. */
    NDArray embedding(NDArray table, long[] indices, Shape shape) {
        return rows(table, manager.create(indices, shape));
    }

    /**
     * Rows of a table: indices of shape S give S &times; width. Indices that are made before {@link #kept} may be used within it,
     * since they stay for the gradient.
     */
    NDArray rows(NDArray table, NDArray indices) {
        return table.getNDArrayInternal()
                .embedding(indices, table, SparseFormat.DENSE)
                .head();
    }
}
