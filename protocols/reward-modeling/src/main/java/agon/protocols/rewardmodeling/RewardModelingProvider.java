package agon.protocols.rewardmodeling;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes recursive reward modeling. */
public final class RewardModelingProvider implements TrainingProtocolProvider<RewardModelingSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "reward-modeling",
                "Recursive reward modeling",
                "A reward model learns what the overseer prefers, or its ratings, with the help of the agent of the level "
                        + "below; the agent is trained against it.",
                List.of(new Citation(
                        "leike2018",
                        "Leike, J., Krueger, D., Everitt, T., Martic, M., Maini, V., Legg, S.",
                        "Scalable agent alignment via reward modeling: a research direction",
                        "arXiv:1811.07871",
                        2018)),
                List.of(Set.of(Reasoner.class, Rater.class, Demonstrator.class, Arena.class)),
                "The overseer can compare answers when the agent of the level below answers its sub-questions, or picks the "
                        + "evidence that it looks at.",
                false);
    }

    @Override
    public RewardModelingSettings defaults() {
        return RewardModelingSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(RewardModelingSettings settings) {
        return new RewardModeling(settings);
    }
}
