package agon.tasks.algorithms.assignment;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class SequentialAssignmentsContractTest {

    private abstract static class Contract extends TaskContract<AssignmentSettings> {

        private final Flaws flaws;

        private Contract(Flaws flaws) {
            this.flaws = flaws;
        }

        @Override
        protected TaskProvider<AssignmentSettings> provider() {
            return new SequentialAssignmentsProvider();
        }

        @Override
        protected AssignmentSettings settings() {
            return new AssignmentSettings(8, 4, flaws);
        }

        @Override
        protected Optional<AssignmentSettings> faultless() {
            return Optional.of(new AssignmentSettings(8, 4, Flaws.NONE));
        }

        @Override
        protected int depth() {
            return settings().names() + 1;
        }
    }

    @Nested
    @DisplayName("Sequential assignments under a faultless overseer")
    final class Faultless extends Contract {

        Faultless() {
            super(Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Sequential assignments under an overseer that errs and leans")
    final class Flawed extends Contract {

        Flawed() {
            super(new Flaws(0.2, 0.1));
        }
    }
}
