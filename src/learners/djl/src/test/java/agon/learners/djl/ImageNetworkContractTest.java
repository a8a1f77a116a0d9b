package agon.learners.djl;

import agon.api.agent.LearnerProvider;
import agon.tck.LearnerContract;

/** The contract shows points as vectors, which a convolutional network refuses; so it is shown them as images. */
class ImageNetworkContractTest extends LearnerContract<ImageNetworkSettings> {

    @Override
    protected LearnerProvider<ImageNetworkSettings> provider() {
        return new ShownVectors<>(new ImageNetworkProvider(), VectorsAsImage::new);
    }

    @Override
    protected ImageNetworkSettings settings() {
        return ImageNetworkTest.SMALL;
    }

    @Override
    protected int updates() {
        return 100;
    }
}
