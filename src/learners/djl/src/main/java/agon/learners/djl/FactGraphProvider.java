package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes fact graphs for questions that are asked about a set of facts. */
public final class FactGraphProvider implements LearnerProvider<FactGraphSettings> {

    private static final double CLIP = 1;
    private static final int WARM_UP = 50;

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "fact-graph",
                "Fact graph",
                "Facts and the tokens they are made of send one another messages, round after round by the same weights; "
                        + "questions mark the tokens that they name.",
                List.of(
                        new Citation(
                                "gilmer2017",
                                "Gilmer, J., Schoenholz, S. S., Riley, P. F., Vinyals, O., Dahl, G. E.",
                                "Neural message passing for quantum chemistry",
                                "Proceedings of the 34th International Conference on Machine Learning",
                                2017),
                        new Citation(
                                "yang2017",
                                "Yang, F., Yang, Z., Cohen, W. W.",
                                "Differentiable learning of logical rules for knowledge base reasoning",
                                "Advances in Neural Information Processing Systems 30",
                                2017),
                        new Citation(
                                "zhu2021",
                                "Zhu, Z., Zhang, Z., Xhonneux, L.-P., Tang, J.",
                                "Neural Bellman-Ford networks: a general graph neural network framework for link prediction",
                                "Advances in Neural Information Processing Systems 34",
                                2021)));
    }

    @Override
    public FactGraphSettings defaults() {
        return FactGraphSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        boolean reads = codec.facts().map(facts -> facts.extent().facts() > 0).orElse(false);
        return reads
                ? Optional.empty()
                : Optional.of("a fact graph reads facts with a query, and this task does not show its questions so");
    }

    @Override
    public <Q, A> Learner<Q, A> create(FactGraphSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        FactsForm<Q> form =
                codec.facts().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as facts"));
        FactGraph network = FactGraph.create(shape(settings, form.extent(), codec), random);
        OptimizerSettings optimizer = new OptimizerSettings(
                settings.rate(), WARM_UP, settings.decay(), 0.9, 0.99, CLIP, settings.horizon(), true);
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), settings.deviation()),
                question -> new FactQuestion(form.context(question), form.facts(question), form.query(question)),
                TrainableWeights.of(network, optimizer, Scaling.NONE));
    }

    private static FactGraphShape shape(FactGraphSettings settings, FactsForm.Extent facts, Codec<?, ?> codec) {
        AnswerExtent answers = AnswerExtent.of(codec.answers());
        return new FactGraphShape(
                new TokenRows(facts.vocabulary(), answers.vocabulary(), answers.shared()),
                facts.arity(),
                facts.queryLength() + answers.length() - 1,
                settings.width(),
                settings.width(),
                settings.heads(),
                settings.sumHeads(),
                settings.keyWidth(),
                settings.contextRounds(),
                settings.joins(),
                settings.hops(),
                settings.rounds(),
                settings.roundsBySize());
    }
}
