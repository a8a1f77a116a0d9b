package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

/** The contract shows points as vectors, which a pointer network refuses; so it is shown them as queries. */
class PointerNetworkContractTest extends LearnerContract<PointerSettings> {

    @Override
    protected LearnerProvider<PointerSettings> provider() {
        return new ShownVectors<>(new PointerNetworkProvider(), VectorsAsQuery::new);
    }

    @Override
    protected PointerSettings settings() {
        return new PointerSettings(32, 2, 5e-3, 30);
    }

    @Override
    protected int updates() {
        return 100;
    }
}
