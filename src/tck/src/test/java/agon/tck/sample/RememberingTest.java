package agon.tck.sample;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

final class RememberingTest extends LearnerContract<RememberingProvider.NoSettings> {

    @Override
    protected LearnerProvider<RememberingProvider.NoSettings> provider() {
        return new RememberingProvider();
    }
}
