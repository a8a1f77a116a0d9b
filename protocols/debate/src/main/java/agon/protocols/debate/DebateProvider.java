package agon.protocols.debate;

import agon.api.card.Citation;
import agon.api.card.ProtocolCard;
import agon.api.oversight.Arena;
import agon.api.oversight.Reasoner;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes debate. */
public final class DebateProvider implements TrainingProtocolProvider<DebateSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "debate",
                "Debate",
                "Two debaters from one learner claim different answers; the overseer judges by what is said or shown; the "
                        + "learner is trained by the verdicts.",
                List.of(new Citation(
                        "irving2018",
                        "Irving, G., Christiano, P., Amodei, D.",
                        "AI safety via debate",
                        "arXiv:1805.00899",
                        2018)),
                List.of(Set.of(Reasoner.class, Arena.class)),
                "It is harder to defend a lie than to refute one.",
                false);
    }

    @Override
    public DebateSettings defaults() {
        return DebateSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(DebateSettings settings) {
        return new Debate(settings);
    }
}
