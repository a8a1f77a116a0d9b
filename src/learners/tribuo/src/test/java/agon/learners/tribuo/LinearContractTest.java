package agon.learners.tribuo;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class LinearContractTest extends LearnerContract<LinearSettings> {

    @Override
    protected LearnerProvider<LinearSettings> provider() {
        return new LinearProvider();
    }
}
