package agon.tasks.algorithms.wildcard;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class WildcardSearchContractTest {

    private abstract static class Contract extends TaskContract<WildcardSettings> {

        private final Flaws flaws;

        private Contract(Flaws flaws) {
            this.flaws = flaws;
        }

        @Override
        protected TaskProvider<WildcardSettings> provider() {
            return new WildcardSearchProvider();
        }

        @Override
        protected WildcardSettings settings() {
            return new WildcardSettings(8, 4, flaws);
        }

        @Override
        protected Optional<WildcardSettings> faultless() {
            return Optional.of(new WildcardSettings(8, 4, Flaws.NONE));
        }

        @Override
        protected int depth() {
            return 7;
        }
    }

    @Nested
    @DisplayName("Wildcard search under a faultless overseer")
    final class Faultless extends Contract {

        Faultless() {
            super(Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Wildcard search under an overseer that errs and leans")
    final class Flawed extends Contract {

        Flawed() {
            super(new Flaws(0.2, 0.1));
        }
    }
}
