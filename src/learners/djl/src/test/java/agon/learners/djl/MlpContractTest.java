package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class MlpContractTest extends LearnerContract<PerceptronSettings> {

    @Override
    protected LearnerProvider<PerceptronSettings> provider() {
        return new MlpProvider();
    }

    @Override
    protected PerceptronSettings settings() {
        return Kind.PERCEPTRON;
    }

    @Override
    protected int updates() {
        return 100;
    }
}
