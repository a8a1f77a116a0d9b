package agon.learners.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * The live weights of a network under training, their slow copy, and the optimizer between them.
 *
 * <p>Each step differentiates a fresh duplicate of the flat vector, in a manager of its own that is closed with the step.
 * So no gradient outlives its step, in-place updates never meet the automatic differentiation, and nothing leaks: an
 * array derived from a long-lived one would else live as long.
 */
final class TrainableWeights implements Weights, AutoCloseable {
    static final String ENGINE = "PyTorch";

    /** DJL allows one gradient collector a JVM at a time. */
    private static final Object COLLECTOR = new Object();

    private final ParameterLayout layout;
    private final OptimizerSettings settings;
    private final NDManager manager;
    private final NDArray live;
    private final NDArray slow;
    private final Optimizer optimizer;
    private final ScalingEstimate inputs;
    private final ScalingEstimate targets;
    private final Optional<RandomGenerator> noise;

    private TrainableWeights(
            ParameterLayout layout,
            OptimizerSettings settings,
            NDManager manager,
            ScalingEstimate inputs,
            ScalingEstimate targets,
            Optional<RandomGenerator> noise) {
        this.layout = layout;
        this.settings = settings;
        this.manager = manager;
        this.live = manager.create(layout.initial());
        this.slow = manager.create(layout.initial());
        this.optimizer = Optimizer.of(settings, layout, manager);
        this.inputs = inputs;
        this.targets = targets;
        this.noise = noise;
    }

    /**
     * Weights at their initial values.
     *
     * @param targets the scaling of real-valued answers to begin with; {@link Scaling#NONE} for tokens
     */
    static TrainableWeights of(Network<?> network, OptimizerSettings settings, Scaling targets) {
        return of(network, settings, targets, Optional.empty());
    }

    /**
     * Weights at their initial values, of a network whose updates are noisy.
     *
     * @param noise all the randomness of the updates
     */
    static TrainableWeights of(Network<?> network, OptimizerSettings settings, Scaling targets, RandomGenerator noise) {
        return of(network, settings, targets, Optional.of(noise));
    }

    private static TrainableWeights of(
            Network<?> network, OptimizerSettings settings, Scaling targets, Optional<RandomGenerator> noise) {
        NDManager manager = Engine.getEngine(ENGINE).newBaseManager();
        Scaling unscaled = Scaling.identity(network.featureCount());
        return new TrainableWeights(
                network.layout(),
                settings,
                manager,
                new ScalingEstimate(unscaled),
                new ScalingEstimate(targets),
                noise);
    }

    /** The running estimate of how inputs are scaled; the losses feed it. */
    ScalingEstimate inputEstimate() {
        return inputs;
    }

    /** The running estimate of how answers are scaled; the losses feed it. */
    ScalingEstimate targetEstimate() {
        return targets;
    }

    @Override
    public Scaling targets() {
        return targets.scaling();
    }

    @Override
    public FrozenWeights frozen() {
        return frozen(live);
    }

    @Override
    public <R> R read(Function<ForwardPass, R> reading) {
        return read(live, reading);
    }

    /**
     * The slow copy: an exponential average of the live weights over the last {@code horizon} steps, following them
     * closely in the first few. It changes as training goes on.
     */
    Weights slow() {
        return new SlowCopy();
    }

    /**
     * One step down the gradient of a scalar loss; returns the loss before the step.
     *
     * @throws IllegalStateException if the gradient is not finite
     */
    double step(Function<ForwardPass, NDArray> loss) {
        try (NDManager step = manager.newSubManager()) {
            NDArray leaf = live.duplicate();
            leaf.attach(step);
            leaf.setRequiresGradient(true);
            double value;
            synchronized (COLLECTOR) {
                try (GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
                    NDArray scalar =
                            loss.apply(ForwardPass.updating(step, layout.views(leaf), inputs.scaling(), noise));
                    collector.backward(scalar);
                    value = scalar.getFloat();
                }
            }
            optimizer.update(step, live, leaf.getGradient());
            follow(step);
            return value;
        }
    }

    private void follow(NDManager step) {
        long steps = optimizer.steps();
        double keep = Math.min(1 - 1 / settings.horizon(), steps / (steps + 9.0));
        NDArray addend = live.mul(1 - keep);
        addend.attach(step);
        slow.muli(keep).addi(addend);
    }

    /** Continues from given weights: live and slow alike, the optimizer's moments as they are. */
    void restore(FrozenWeights weights) {
        try (NDManager step = manager.newSubManager()) {
            NDArray values = step.create(weights.values());
            values.copyTo(live);
            values.copyTo(slow);
        }
        inputs.fix(weights.inputs());
        targets.fix(weights.targets());
    }

    @Override
    public void close() {
        manager.close();
    }

    private <R> R read(NDArray flat, Function<ForwardPass, R> reading) {
        try (NDManager pass = manager.newSubManager()) {
            NDArray copy = flat.duplicate();
            copy.attach(pass);
            return reading.apply(ForwardPass.reading(pass, layout.views(copy), inputs.scaling()));
        }
    }

    private FrozenWeights frozen(NDArray flat) {
        return new FrozenWeights(layout, flat.toFloatArray(), inputs.scaling(), targets.scaling());
    }

    private final class SlowCopy implements Weights {
        @Override
        public <R> R read(Function<ForwardPass, R> reading) {
            return TrainableWeights.this.read(slow, reading);
        }

        @Override
        public Scaling targets() {
            return TrainableWeights.this.targets();
        }

        @Override
        public FrozenWeights frozen() {
            return TrainableWeights.this.frozen(slow);
        }
    }
}
