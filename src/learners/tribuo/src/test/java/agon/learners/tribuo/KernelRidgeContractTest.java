package agon.learners.tribuo;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

class KernelRidgeContractTest extends LearnerContract<KernelRidgeSettings> {

    @Override
    protected LearnerProvider<KernelRidgeSettings> provider() {
        return new KernelRidgeProvider();
    }
}
