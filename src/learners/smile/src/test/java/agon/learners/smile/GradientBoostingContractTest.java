package agon.learners.smile;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class GradientBoostingContractTest extends LearnerContract<GradientBoostingSettings> {

    @Override
    protected LearnerProvider<GradientBoostingSettings> provider() {
        return new GradientBoostingProvider();
    }
}
