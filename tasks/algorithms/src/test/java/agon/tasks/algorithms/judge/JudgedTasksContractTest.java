package agon.tasks.algorithms.judge;

import agon.api.oversight.Flaws;
import agon.api.task.Faculties;
import agon.api.task.TaskProvider;
import agon.learners.djl.FactGraphProvider;
import agon.tasks.algorithms.assignment.AssignmentSettings;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.path.PathSettings;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerCurriculum;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.algorithms.union.UnionSettings;
import agon.tasks.algorithms.wildcard.WildcardSearchProvider;
import agon.tasks.algorithms.wildcard.WildcardSettings;
import agon.tck.TaskContract;
import agon.tck.TaughtFaculties;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** What holds for every task holds for these where their overseer judges debates as well. */
final class JudgedTasksContractTest {

    private static final JudgeSettings JUDGE = new JudgeSettings(4, 5, 16, 16, 0, 3);
    private static final JudgeSettings OF_MATCHES = new JudgeSettings(4, 5, 16, 16, 4, 2);
    private static final Flaws FLAWS = new Flaws(0.2, 0.1);

    private abstract static class Contract<C extends Record> extends TaskContract<C> {

        private final TaskProvider<C> provider;
        private final Function<Flaws, C> settings;
        private final Faculties faculties = new TaughtFaculties(new FactGraphProvider());

        private Contract(TaskProvider<C> provider, Function<Flaws, C> settings) {
            this.provider = provider;
            this.settings = settings;
        }

        @Override
        protected TaskProvider<C> provider() {
            return provider;
        }

        @Override
        protected C settings() {
            return settings.apply(FLAWS);
        }

        @Override
        protected Optional<C> faultless() {
            return Optional.of(settings.apply(Flaws.NONE));
        }

        @Override
        protected Faculties faculties() {
            return faculties;
        }

        @Override
        protected int questions() {
            return 40;
        }
    }

    @Nested
    @DisplayName("Permutation powering with a judge")
    final class Powering extends Contract<PowerSettings> {

        Powering() {
            super(
                    new PermutationPoweringProvider(),
                    flaws -> new PowerSettings(6, 3, 4, PowerCurriculum.POWERS, flaws, QuestionSource.TASK, JUDGE));
        }
    }

    @Nested
    @DisplayName("Sequential assignments with a judge")
    final class Assignments extends Contract<AssignmentSettings> {

        Assignments() {
            super(
                    new SequentialAssignmentsProvider(),
                    flaws -> new AssignmentSettings(8, 4, flaws, QuestionSource.TASK, JUDGE));
        }
    }

    @Nested
    @DisplayName("Wildcard search with a judge")
    final class Wildcards extends Contract<WildcardSettings> {

        Wildcards() {
            super(
                    new WildcardSearchProvider(),
                    flaws -> new WildcardSettings(8, 4, flaws, QuestionSource.TASK, OF_MATCHES));
        }
    }

    @Nested
    @DisplayName("Shortest path with a judge")
    final class Paths extends Contract<PathSettings> {

        Paths() {
            super(new ShortestPathProvider(), flaws -> new PathSettings(8, 4, flaws, QuestionSource.TASK, JUDGE));
        }

        @Override
        protected boolean drawsTheAgent() {
            return true;
        }
    }

    @Nested
    @DisplayName("Union find with a judge")
    final class Unions extends Contract<UnionSettings> {

        Unions() {
            super(new UnionFindProvider(), flaws -> new UnionSettings(8, 4, flaws, QuestionSource.TASK, JUDGE));
        }

        @Override
        protected boolean drawsTheAgent() {
            return true;
        }
    }
}
