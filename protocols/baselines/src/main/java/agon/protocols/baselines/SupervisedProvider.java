package agon.protocols.baselines;

import agon.api.card.ProtocolCard;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.TrainingProtocolProvider;
import java.util.List;

/** Makes the ceiling. */
public final class SupervisedProvider implements TrainingProtocolProvider<BaselineSettings> {

    @Override
    public ProtocolCard card() {
        return new ProtocolCard(
                "supervised",
                "Supervised learning (ceiling)",
                "The learner imitates the true answers to training questions.",
                List.of(),
                List.of(),
                "Nothing of the overseer: it reads labels, each of them counted.",
                true);
    }

    @Override
    public BaselineSettings defaults() {
        return BaselineSettings.DEFAULTS;
    }

    @Override
    public TrainingProtocol create(BaselineSettings settings) {
        return new Supervised(settings);
    }
}
