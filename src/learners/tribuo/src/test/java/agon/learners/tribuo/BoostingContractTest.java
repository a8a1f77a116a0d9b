package agon.learners.tribuo;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class BoostingContractTest extends LearnerContract<BoostingSettings> {

    @Override
    protected LearnerProvider<BoostingSettings> provider() {
        return new BoostingProvider();
    }
}
