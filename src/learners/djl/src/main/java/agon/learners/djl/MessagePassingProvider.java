package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.GraphForm;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** Makes message-passing networks for questions that can be shown as graphs. */
public final class MessagePassingProvider implements LearnerProvider<MessagePassingSettings> {

    private static final double CLIP = 1;
    private static final int WARM_UP = 20;

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "message-passing",
                "Message-passing network",
                "Vertices of a graph, such as atoms, hear along its edges from one another, round after round; what becomes of all of "
                        + "them is read together. Labels, token sequences and reals.",
                List.of(
                        new Citation(
                                "gilmer2017",
                                "Gilmer, J., Schoenholz, S. S., Riley, P. F., Vinyals, O., Dahl, G. E.",
                                "Neural message passing for quantum chemistry",
                                "Proceedings of the 34th International Conference on Machine Learning",
                                2017),
                        new Citation(
                                "yang2019",
                                "Yang, K., Swanson, K., Jin, W., Coley, C. et al.",
                                "Analyzing learned molecular representations for property prediction",
                                "Journal of Chemical Information and Modeling 59(8), 3370-3388",
                                2019)));
    }

    @Override
    public MessagePassingSettings defaults() {
        return MessagePassingSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return codec.graph().isPresent()
                ? Optional.empty()
                : Optional.of("a message-passing network reads graphs, and this task does not show its questions so");
    }

    @Override
    public <Q, A> Learner<Q, A> create(MessagePassingSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        GraphForm<Q> form =
                codec.graph().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as graphs"));
        GraphForm.Extent extent = form.extent();
        AnswerExtent answers = AnswerExtent.of(codec.answers());
        int outputs = Math.max(1, answers.vocabulary());
        int known = (answers.length() - 1) * outputs;
        MessagePassing network = MessagePassing.create(
                new GraphShape(
                        extent.vertices(),
                        extent.vertexNumbers(),
                        extent.edgeNumbers(),
                        extent.wholeNumbers() + known,
                        outputs,
                        answers.length(),
                        settings.width(),
                        settings.rounds(),
                        settings.hidden(),
                        settings.dropout()),
                random);
        OptimizerSettings optimizer = new OptimizerSettings(
                settings.rate(), WARM_UP, settings.decay(), 0.9, 0.999, CLIP, settings.horizon(), false);
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), settings.deviation()),
                encoder(form, known),
                TrainableWeights.of(network, optimizer, Scaling.NONE, random));
    }

    /** A question's graph, and room for the tokens of its answer that are known. */
    private static <Q> Function<Q, GraphQuestion> encoder(GraphForm<Q> form, int known) {
        return question -> {
            float[] written = form.whole(question);
            double[] whole = new double[written.length + known];
            for (int i = 0; i < written.length; i++) {
                whole[i] = written[i];
            }
            return new GraphQuestion(form.vertices(question), form.edges(question), form.edgeNumbers(question), whole);
        };
    }
}
