package agon.tasks.algorithms.union;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class UnionFindContractTest {

    private abstract static class Contract extends TaskContract<UnionSettings> {

        private final int size;
        private final Flaws flaws;

        private Contract(int size, Flaws flaws) {
            this.size = size;
            this.flaws = flaws;
        }

        @Override
        protected TaskProvider<UnionSettings> provider() {
            return new UnionFindProvider();
        }

        @Override
        protected UnionSettings settings() {
            return new UnionSettings(size, 4, flaws);
        }

        @Override
        protected Optional<UnionSettings> faultless() {
            return Optional.of(new UnionSettings(size, 4, Flaws.NONE));
        }

        @Override
        protected boolean drawsTheAgent() {
            return true;
        }

        @Override
        protected int depth() {
            return 4;
        }
    }

    @Nested
    @DisplayName("Union find under a faultless overseer")
    final class Faultless extends Contract {

        Faultless() {
            super(8, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Union find of the smallest size")
    final class Smallest extends Contract {

        Smallest() {
            super(4, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Union find of a large size")
    final class Large extends Contract {

        Large() {
            super(32, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Union find under an overseer that errs and leans")
    final class Flawed extends Contract {

        Flawed() {
            super(8, new Flaws(0.2, 0.1));
        }
    }
}
