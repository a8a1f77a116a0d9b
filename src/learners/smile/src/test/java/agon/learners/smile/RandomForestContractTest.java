package agon.learners.smile;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class RandomForestContractTest extends LearnerContract<RandomForestSettings> {

    @Override
    protected LearnerProvider<RandomForestSettings> provider() {
        return new RandomForestProvider();
    }
}
