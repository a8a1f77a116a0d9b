package agon.protocols.baselines;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Reasoner;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes imitation of the fully expanded overseer. */
public final class ExpandedOversightProvider implements TrainingProtocolProvider<BaselineSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "expanded-overseer",
                "Expanded overseer",
                "The learner imitates what the overseer concludes when it answers its own sub-questions to the end.",
                List.of(new Citation(
                        "christiano2018",
                        "Christiano, P., Shlegeris, B., Amodei, D.",
                        "Supervising strong learners by amplifying weak experts",
                        "arXiv:1810.08575",
                        2018)),
                List.of(Set.of(Reasoner.class)),
                "The overseer splits any question into easier ones until it needs no help, and does not draw the agent: "
                        + "it never asks for the agent's answer to the question that it reasons about.",
                false);
    }

    @Override
    public BaselineSettings defaults() {
        return BaselineSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(BaselineSettings settings) {
        return new ExpandedOversight(settings);
    }
}
