package agon.tck.sample;

import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import java.util.Optional;

final class AdditionTest extends TaskContract<AdditionProvider.NoSettings> {

    @Override
    protected TaskProvider<AdditionProvider.NoSettings> provider() {
        return new AdditionProvider();
    }

    @Override
    protected Optional<AdditionProvider.NoSettings> faultless() {
        return Optional.of(new AdditionProvider.NoSettings());
    }
}
