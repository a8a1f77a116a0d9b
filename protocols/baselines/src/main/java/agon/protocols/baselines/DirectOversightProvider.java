package agon.protocols.baselines;

import agon.api.card.ProtocolCard;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;
import java.util.Set;

/** Makes the floor. */
public final class DirectOversightProvider implements TrainingProtocolProvider<BaselineSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "direct-oversight",
                "Direct oversight (floor)",
                "The learner imitates what the overseer answers unaided.",
                List.of(),
                List.of(Set.of(Demonstrator.class)),
                "Nothing beyond the overseer's own competence.",
                false);
    }

    @Override
    public BaselineSettings defaults() {
        return BaselineSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(BaselineSettings settings) {
        return new DirectOversight(settings);
    }
}
