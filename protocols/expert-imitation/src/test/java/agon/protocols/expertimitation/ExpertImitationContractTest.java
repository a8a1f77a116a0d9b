package agon.protocols.expertimitation;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;

final class ExpertImitationContractTest extends TrainingProtocolContract<ExpertImitationSettings> {

    @Override
    protected TrainingProtocolProvider<ExpertImitationSettings> provider() {
        return new ExpertImitationProvider();
    }

    @Override
    protected ExpertImitationSettings settings() {
        return new ExpertImitationSettings(2, 40, 4, 20, 1, 6, 16, 5, 0.85, 4, 2);
    }
}
