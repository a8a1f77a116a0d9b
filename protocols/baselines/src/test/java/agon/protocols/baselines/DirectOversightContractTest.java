package agon.protocols.baselines;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;

final class DirectOversightContractTest extends TrainingProtocolContract<BaselineSettings> {

    @Override
    protected TrainingProtocolProvider<BaselineSettings> provider() {
        return new DirectOversightProvider();
    }

    @Override
    protected BaselineSettings settings() {
        return new BaselineSettings(12, 8, 0.85, 3, 64);
    }
}
