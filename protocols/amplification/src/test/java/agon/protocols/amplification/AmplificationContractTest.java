package agon.protocols.amplification;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;

final class AmplificationContractTest extends TrainingProtocolContract<AmplificationSettings> {

    @Override
    protected TrainingProtocolProvider<AmplificationSettings> provider() {
        return new AmplificationProvider();
    }

    @Override
    protected AmplificationSettings settings() {
        return new AmplificationSettings(2, 12, 8, 4, 0.85, 2, 3);
    }
}
