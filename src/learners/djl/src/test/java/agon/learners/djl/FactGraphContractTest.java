package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

/** The contract shows points as vectors, which a fact graph refuses; so it is shown them as facts. */
class FactGraphContractTest extends LearnerContract<FactGraphSettings> {

    @Override
    protected LearnerProvider<FactGraphSettings> provider() {
        return new ShownVectors<>(new FactGraphProvider(), VectorsAsFacts::new);
    }

    @Override
    protected FactGraphSettings settings() {
        return Kind.GRAPH;
    }

    @Override
    protected int updates() {
        return 100;
    }
}
