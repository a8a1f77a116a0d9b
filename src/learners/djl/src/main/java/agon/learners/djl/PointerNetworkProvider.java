package agon.learners.djl;

import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.card.Citation;
import agon.api.card.LearnerCard;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.RealForm;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Makes pointer networks for questions that are a query of tokens about no facts. */
public final class PointerNetworkProvider implements LearnerProvider<PointerSettings> {

    /** Plain Adam: orthogonalised updates, which serve joins in a transformer, bring nothing here. */
    private static final int WARM_UP = 20;

    private static final int DECAY = 300;

    @Override
    public LearnerCard card() {
        return new LearnerCard(
                "pointer-network",
                "Pointer network",
                "Copies tokens of a query or generates them, all tokens of an answer at once; for queries without facts.",
                List.of(
                        new Citation(
                                "vinyals2015",
                                "Vinyals, O., Fortunato, M., Jaitly, N.",
                                "Pointer networks",
                                "Advances in Neural Information Processing Systems 28",
                                2015),
                        new Citation(
                                "see2017",
                                "See, A., Liu, P. J., Manning, C. D.",
                                "Get to the point: summarization with pointer-generator networks",
                                "Proceedings of the 55th Annual Meeting of the Association for Computational Linguistics",
                                2017)));
    }

    @Override
    public PointerSettings defaults() {
        return PointerSettings.DEFAULTS;
    }

    @Override
    public Optional<String> refuses(Codec<?, ?> codec) {
        if (codec.answers() instanceof RealForm<?>) {
            return Optional.of("a pointer network says labels or tokens, and this task's answers are real numbers");
        }
        if (codec.facts().isEmpty()) {
            return Optional.of(
                    "a pointer network reads a query of tokens, and this task does not show its questions so");
        }
        return codec.facts().orElseThrow().extent().facts() == 0
                ? Optional.empty()
                : Optional.of("a pointer network reads a query alone, and this task's questions are about facts");
    }

    @Override
    public <Q, A> Learner<Q, A> create(PointerSettings settings, Codec<Q, A> codec, RandomGenerator random) {
        FactsForm<Q> form =
                codec.facts().orElseThrow(() -> new IllegalArgumentException("questions cannot be shown as queries"));
        PointerNetwork network = PointerNetwork.create(
                PointerShape.of(settings, form.extent(), AnswerExtent.of(codec.answers())), random);
        OptimizerSettings optimizer =
                new OptimizerSettings(settings.rate(), WARM_UP, DECAY, 0.9, 0.99, 1, settings.horizon(), false);
        return new NeuralLearner<>(
                network,
                Head.of(codec.answers(), 1),
                form::query,
                TrainableWeights.of(network, optimizer, Scaling.NONE));
    }
}
