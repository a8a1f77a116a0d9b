package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

/** The contract shows points as vectors, which a fact transformer refuses; so it is shown them as facts. */
class FactTransformerContractTest extends LearnerContract<TransformerSettings> {

    @Override
    protected LearnerProvider<TransformerSettings> provider() {
        return new ShownVectors<>(new FactTransformerProvider(), VectorsAsFacts::new);
    }

    @Override
    protected TransformerSettings settings() {
        return Kind.TRANSFORMER;
    }

    @Override
    protected int updates() {
        return 100;
    }
}
