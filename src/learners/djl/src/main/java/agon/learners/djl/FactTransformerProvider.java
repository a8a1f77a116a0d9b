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

/** Makes fact transformers for questions that are asked about a set of facts. */
public final class FactTransformerProvider implements LearnerProvider<TransformerSettings> {

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "fact-transformer",
                "Fact transformer",
                "Facts attend to facts, questions attend to facts; each context is encoded once for all its questions.",
                List.of(
                        new Citation(
                                "vaswani2017",
                                "Vaswani, A., Shazeer, N., Parmar, N., Uszkoreit, J., Jones, L., Gomez, A. N., Kaiser, L., "
                                        + "Polosukhin, I.",
                                "Attention is all you need",
                                "Advances in Neural Information Processing Systems 30",
                                2017),
                        new Citation(
                                "christiano2018",
                                "Christiano, P., Shlegeris, B., Amodei, D.",
                                "Supervising strong learners by amplifying weak experts",
                                "arXiv:1810.08575",
                                2018)));
    }

    @Override
    public TransformerSettings defaults() {
        return TransformerSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        return codec.facts().isPresent()
                ? Optional.empty()
                : Optional.of(
                        "a fact transformer reads facts with a query, and this task does not show its questions so");
    }

    @Override
    public <Q, A> Learner<Q, A> create(TransformerSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        FactsForm<Q> form =
                codec.facts().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as facts"));
        FactTransformer network = FactTransformer.create(shape(settings, form.extent(), codec), random);
        OptimizerSettings optimizer = OptimizerSettings.forTransformer().at(settings.rate(), settings.horizon());
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), settings.deviation()),
                question -> new FactQuestion(form.context(question), form.facts(question), form.query(question)),
                TrainableWeights.of(network, optimizer, Scaling.NONE));
    }

    private static FactTransformerSettings shape(
            TransformerSettings settings, FactsForm.Extent facts, Codec<?, ?> codec) {
        AnswerExtent answers = AnswerExtent.of(codec.answers());
        return new FactTransformerSettings(
                facts.vocabulary(),
                facts.arity(),
                facts.queryLength(),
                answers.vocabulary(),
                answers.shared(),
                answers.length(),
                settings.width(),
                settings.tokenWidth(),
                settings.heads(),
                settings.selfLayers(),
                settings.crossLayers(),
                settings.width(),
                2 * settings.width());
    }
}
