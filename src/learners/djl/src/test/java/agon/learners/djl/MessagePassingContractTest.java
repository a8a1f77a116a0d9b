package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

/** The contract shows points as vectors, which a message-passing network refuses; so it is shown them as graphs. */
class MessagePassingContractTest extends LearnerContract<MessagePassingSettings> {

    @Override
    protected LearnerProvider<MessagePassingSettings> provider() {
        return new ShownVectors<>(new MessagePassingProvider(), VectorsAsGraph::new);
    }

    @Override
    protected MessagePassingSettings settings() {
        return MessagePassingTest.SMALL;
    }
}
