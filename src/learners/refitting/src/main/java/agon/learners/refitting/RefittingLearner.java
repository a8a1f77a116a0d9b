package agon.learners.refitting;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.codec.TokensForm;
import agon.api.codec.VectorForm;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Keeps what it is shown and fits anew when next asked.
 *
 * <p>Reinforcement is advantage-weighted imitation (Peng et al. 2019) of what went better than usual: the baseline is the
 * mean reward of the batch, and an episode above it is imitated with weight {@code exp(a) - 1}, at most
 * {@value #MOST_WEIGHT}, where {@code a} is its advantage in units of {@link Experience#temperature()} standard
 * deviations of the batch's rewards. Episodes at or below the baseline are left out.
 */
public final class RefittingLearner<Q, A> implements Learner<Q, A>, Storable {

    private static final double MOST_WEIGHT = 20;
    private static final String FORMAT = "agon-memory-1";

    private final String kind;
    private final Experience experience;
    private final Codec<Q, A> codec;
    private final Vectors<Q> vectors;
    private final PolicyFitter<A> fitter;
    private final Memory memory;

    private long seed;
    private Optional<Policy<Q, A>> fitted = Optional.empty();

    private RefittingLearner(
            String kind,
            Experience experience,
            Codec<Q, A> codec,
            Vectors<Q> vectors,
            PolicyFitter<A> fitter,
            long seed) {
        this.kind = kind;
        this.experience = experience;
        this.codec = codec;
        this.vectors = vectors;
        this.fitter = fitter;
        this.memory = new Memory(experience);
        this.seed = seed;
    }

    /**
     * A learner of whatever is shown as a vector.
     *
     * @param kind id of the kind of learner
     * @param seed of every fit
     * @throws IllegalArgumentException if {@link #refuses} does not pass the codec
     */
    public static <Q, A> RefittingLearner<Q, A> of(
            String kind,
            Experience experience,
            Codec<Q, A> codec,
            RegressionFitter regression,
            ClassifierFitter classifier,
            long seed) {
        VectorForm<Q> form = codec.vector()
                .orElseThrow(
                        () -> new IllegalArgumentException(refuses(kind, codec).orElseThrow()));
        Vectors<Q> vectors = new Vectors<>(form, form.names().size());
        PolicyFitter<A> fitter;
        if (codec.answers() instanceof RealForm<A> reals) {
            fitter = new RealPolicyFitter<>(reals, experience, regression);
        } else if (codec.answers() instanceof LabelForm<A> labels) {
            fitter = new SequencePolicyFitter<>(AnswerSpace.of(labels), experience, classifier);
        } else {
            AnswerSpace<A> space = AnswerSpace.of((TokensForm<A>) codec.answers());
            fitter = new SequencePolicyFitter<>(space, experience, classifier);
        }
        return new RefittingLearner<>(kind, experience, codec, vectors, fitter, seed);
    }

    /**
     * A learner of reals alone.
     *
     * @param kind id of the kind of learner
     * @param seed of every fit
     * @throws IllegalArgumentException if {@link #refusesAllButReals} does not pass the codec
     */
    public static <Q, A> RefittingLearner<Q, A> ofReals(
            String kind, Experience experience, Codec<Q, A> codec, RegressionFitter regression, long seed) {
        Optional<String> refusal = refusesAllButReals(kind, codec);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get());
        }
        VectorForm<Q> form = codec.vector().orElseThrow();
        RealPolicyFitter<A> fitter = new RealPolicyFitter<>((RealForm<A>) codec.answers(), experience, regression);
        Vectors<Q> vectors = new Vectors<>(form, form.names().size());
        return new RefittingLearner<>(kind, experience, codec, vectors, fitter, seed);
    }

    /** Why a kind of learner cannot serve a codec, if it answers with reals alone. */
    public static Optional<String> refusesAllButReals(String kind, Codec<?, ?> codec) {
        return codec.answers() instanceof RealForm<?>
                ? refuses(kind, codec)
                : Optional.of(kind
                        + " answers with numbers, and the answers are none; random-forest and linear learn others");
    }

    /** Why a kind of learner cannot serve a codec. */
    public static Optional<String> refuses(String kind, Codec<?, ?> codec) {
        return codec.vector().isPresent()
                ? Optional.empty()
                : Optional.of(kind + " reads vectors (or facts), and the questions are shown as neither");
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return policy().answer(questions);
    }

    @Override
    public List<A> sample(List<Q> questions, RandomGenerator random) {
        return policy().sample(questions, random);
    }

    @Override
    public double[] logLikelihood(List<Q> questions, List<A> answers) {
        return policy().logLikelihood(questions, answers);
    }

    @Override
    public void imitate(List<Example<Q, A>> batch) {
        if (batch.isEmpty()) {
            return;
        }
        memory.beginBatch();
        for (Example<Q, A> example : batch) {
            List<List<Double>> alternatives = new ArrayList<>();
            for (A alternative : example.alternatives()) {
                alternatives.add(fitter.numbers(alternative));
            }
            Evidence evidence = new Evidence(fitter.numbers(example.answer()), alternatives, example.weight());
            String wording = codec.wording().question(example.question());
            memory.add(wording, vectors.of(example.question()), evidence);
        }
        fitted = Optional.empty();
    }

    @Override
    public void reinforce(List<Episode<Q, A>> batch) {
        double mean = batch.stream().mapToDouble(Episode::reward).sum() / Math.max(1, batch.size());
        double squares = 0;
        for (Episode<Q, A> episode : batch) {
            squares += (episode.reward() - mean) * (episode.reward() - mean);
        }
        double unit = experience.temperature() * Math.sqrt(squares / Math.max(1, batch.size()));
        List<Example<Q, A>> better = new ArrayList<>();
        for (Episode<Q, A> episode : batch) {
            double weight = unit > 0 ? StrictMath.expm1((episode.reward() - mean) / unit) : 0;
            if (weight > 0) {
                double bounded = Math.min(MOST_WEIGHT, weight);
                better.add(new Example<>(episode.question(), episode.answer(), List.of(), bounded));
            }
        }
        imitate(better);
    }

    @Override
    public Policy<Q, A> snapshot() {
        return policy();
    }

    @Override
    public Policy<Q, A> average() {
        return this;
    }

    @Override
    public void close() {
        // Nothing here lives outside the heap.
    }

    @Override
    public void save(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeUTF(FORMAT);
        data.writeUTF(kind);
        data.writeLong(seed);
        memory.write(data);
        data.flush();
    }

    @Override
    public void load(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        String format = data.readUTF();
        String savedKind = format.equals(FORMAT) ? data.readUTF() : format;
        if (!savedKind.equals(kind)) {
            throw new IOException("expected what a " + kind + " learner saved, found \"" + savedKind + "\"");
        }
        long savedSeed = data.readLong();
        memory.read(data, vectors.width());
        seed = savedSeed;
        fitted = Optional.empty();
    }

    private Policy<Q, A> policy() {
        if (fitted.isEmpty()) {
            fitted = Optional.of(new FittedAgent<>(vectors, fitter.fit(memory.questions(), seed)));
        }
        return fitted.get();
    }
}
