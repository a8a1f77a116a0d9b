package agon.tck.sample;

import agon.api.protocol.TrainingProtocolProvider;
import agon.tck.TrainingProtocolContract;

final class CopyingTest extends TrainingProtocolContract<Copying.Rounds> {

    @Override
    protected TrainingProtocolProvider<Copying.Rounds> provider() {
        return new Copying();
    }
}
