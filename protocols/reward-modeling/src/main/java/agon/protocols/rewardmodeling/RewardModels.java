package agon.protocols.rewardmodeling;

import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.api.codec.ScoreCodecs;
import agon.api.codec.StepQuestion;
import agon.api.codec.TokensForm;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import java.util.ArrayList;
import java.util.List;

/** Makes reward models from their settings. */
final class RewardModels {

    private static final String PURPOSE = "reward";

    private RewardModels() {}

    /** @throws InvalidSetting if there is no such learner, or it cannot serve the task */
    static <Q, A> RewardModel<Q, A> of(ModelSettings settings, Session<Q, A> session) {
        List<MeritModel<Q, A>> members = new ArrayList<>(settings.members());
        for (int member = 1; member <= settings.members(); member++) {
            members.add(member(settings, session, member == 1 ? PURPOSE : PURPOSE + "." + member));
        }
        return new RewardModel<>(
                members, settings.aggregate(), settings.lambda(), session.random("reward-modeling.members"));
    }

    private static <Q, A> MeritModel<Q, A> member(ModelSettings settings, Session<Q, A> session, String purpose) {
        Codec<Q, A> codec = session.codec();
        return switch (settings.kind()) {
            case CHOICE -> new ChoiceModel<>(learner(settings, session, purpose, codec), length(codec));
            case REGRESSION -> new RegressionModel<>(learner(settings, session, purpose, scores(codec)));
        };
    }

    private static <Q, A> Codec<StepQuestion<Q, A>, Double> scores(Codec<Q, A> codec) {
        try {
            return ScoreCodecs.scores(codec);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting(
                    "model.kind", "regression cannot be learned on this task (" + e.getMessage() + "); choose choice");
        }
    }

    private static <X, Y> Learner<X, Y> learner(
            ModelSettings settings, Session<?, ?> session, String purpose, Codec<X, Y> codec) {
        if (settings.learner().isEmpty()) {
            return session.learners().learner(purpose, codec);
        }
        try {
            return session.learners().learner(purpose, settings.learner(), codec);
        } catch (IllegalArgumentException e) {
            throw new InvalidSetting("model.learner", "\"" + settings.learner() + "\" cannot serve: " + e.getMessage());
        }
    }

    private static int length(Codec<?, ?> codec) {
        return codec.answers() instanceof TokensForm<?> tokens
                ? Math.max(1, tokens.extent().length())
                : 1;
    }
}
