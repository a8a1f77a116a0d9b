package agon.tasks.algorithms.path;

import agon.api.oversight.Flaws;
import agon.api.task.TaskProvider;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tck.TaskContract;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

final class ShortestPathContractTest {

    private abstract static class Contract extends TaskContract<PathSettings> {

        private final int size;
        private final Flaws flaws;

        private Contract(int size, Flaws flaws) {
            this.size = size;
            this.flaws = flaws;
        }

        @Override
        protected TaskProvider<PathSettings> provider() {
            return new ShortestPathProvider();
        }

        @Override
        protected PathSettings settings() {
            return new PathSettings(size, 4, flaws);
        }

        @Override
        protected Optional<PathSettings> faultless() {
            return Optional.of(new PathSettings(size, 4, Flaws.NONE));
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
    @DisplayName("Shortest paths under a faultless overseer")
    final class Faultless extends Contract {

        Faultless() {
            super(8, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Shortest paths of the smallest size")
    final class Smallest extends Contract {

        Smallest() {
            super(4, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Shortest paths of a large size")
    final class Large extends Contract {

        Large() {
            super(32, Flaws.NONE);
        }
    }

    @Nested
    @DisplayName("Shortest paths under an overseer that errs and leans")
    final class Flawed extends Contract {

        Flawed() {
            super(8, new Flaws(0.2, 0.1));
        }
    }

    @Nested
    @DisplayName("Shortest paths of sub-tasks")
    final class OfSubtasks extends Contract {

        OfSubtasks() {
            super(8, Flaws.NONE);
        }

        @Override
        protected PathSettings settings() {
            return new PathSettings(8, 4, Flaws.NONE, QuestionSource.SUBTASKS);
        }
    }
}
