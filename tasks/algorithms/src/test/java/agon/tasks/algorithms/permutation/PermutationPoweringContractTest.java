package agon.tasks.algorithms.permutation;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class PermutationPoweringContractTest {

    private abstract static class Contract extends TaskContract<PowerSettings> {

        private final Flaws flaws;
        private final QuestionSource source;

        private Contract(Flaws flaws, QuestionSource source) {
            this.flaws = flaws;
            this.source = source;
        }

        @Override
        protected TaskProvider<PowerSettings> provider() {
            return new PermutationPoweringProvider();
        }

        @Override
        protected PowerSettings settings() {
            return new PowerSettings(6, 4, 4, PowerCurriculum.POWERS, flaws, source);
        }

        @Override
        protected Optional<PowerSettings> faultless() {
            return Optional.of(new PowerSettings(6, 4, 4, PowerCurriculum.SIZES, Flaws.NONE, source));
        }

        @Override
        protected int depth() {
            return settings().depth() + 1;
        }
    }

    @Nested
    @DisplayName("Permutation powering under a faultless overseer")
    final class Faultless extends Contract {

        Faultless() {
            super(Flaws.NONE, QuestionSource.TASK);
        }
    }

    @Nested
    @DisplayName("Permutation powering under an overseer that errs and leans")
    final class Flawed extends Contract {

        Flawed() {
            super(new Flaws(0.2, 0.1), QuestionSource.TASK);
        }
    }

    @Nested
    @DisplayName("Permutation powering of sub-tasks")
    final class OfSubtasks extends Contract {

        OfSubtasks() {
            super(Flaws.NONE, QuestionSource.SUBTASKS);
        }
    }
}
