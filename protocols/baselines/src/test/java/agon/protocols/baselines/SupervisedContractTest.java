package agon.protocols.baselines;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;

final class SupervisedContractTest extends TrainingProtocolContract<BaselineSettings> {

    @Override
    protected TrainingProtocolProvider<BaselineSettings> provider() {
        return new SupervisedProvider();
    }

    @Override
    protected BaselineSettings settings() {
        return new BaselineSettings(12, 8, 0.85, 3, 64);
    }
}
