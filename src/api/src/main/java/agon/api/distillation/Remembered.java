package agon.api.distillation;

import java.util.Optional;
import java.util.function.Supplier;

/** What is found out when it is first asked for, and then known. */
final class Remembered<T> implements Supplier<T> {

    private final Supplier<T> found;
    private Optional<T> known = Optional.empty();

    Remembered(Supplier<T> found) {
        this.found = found;
    }

    @Override
    public T get() {
        if (known.isEmpty()) {
            known = Optional.of(found.get());
        }
        return known.get();
    }
}
