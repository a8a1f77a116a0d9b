package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.VectorForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Makes multilayer perceptrons for questions that can be shown as vectors. */
public final class MlpProvider implements LearnerProvider<PerceptronSettings> {

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "mlp",
                "Multilayer perceptron",
                "A feed-forward network on standardised features; labels, token sequences and reals.",
                List.of(new Citation(
                        "kingma2015",
                        "Kingma, D. P., Ba, J.",
                        "Adam: a method for stochastic optimization",
                        "International Conference on Learning Representations",
                        2015)));
    }

    @Override
    public PerceptronSettings defaults() {
        return PerceptronSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return codec.vector().isPresent()
                ? Optional.empty()
                : Optional.of("a multilayer perceptron reads vectors or facts, and this task shows neither");
    }

    @Override
    public <Q, A> Learner<Q, A> create(PerceptronSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        VectorForm<Q> form =
                codec.vector().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as vectors"));
        AnswerExtent answers = AnswerExtent.of(codec.answers());
        int outputs = Math.max(1, answers.vocabulary());
        int features = form.names().size();
        int known = (answers.length() - 1) * outputs;
        Mlp network = Mlp.create(
                new MlpSettings(
                        features + known,
                        outputs,
                        answers.length(),
                        settings.hidden(),
                        settings.layers(),
                        MlpSettings.Activation.RELU),
                random);
        OptimizerSettings optimizer = OptimizerSettings.forPerceptron().at(settings.rate(), settings.horizon());
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), settings.deviation()),
                encoder(form, features, known),
                TrainableWeights.of(network, optimizer, Scaling.NONE));
    }

    /** The features of a question, and room for the tokens of its answer that are known. */
    private static <Q> Function<Q, double[]> encoder(VectorForm<Q> form, int features, int known) {
        return question -> {
            float[] written = new float[features];
            form.write(question, written, 0);
            double[] input = new double[features + known];
            for (int feature = 0; feature < features; feature++) {
                input[feature] = written[feature];
            }
            return input;
        };
    }
}
