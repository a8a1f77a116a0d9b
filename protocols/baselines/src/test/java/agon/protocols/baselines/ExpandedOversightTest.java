package agon.protocols.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.ledger.Channel;
import agon.api.oversight.Flaws;
import agon.api.search.Choice;
import agon.api.settings.InvalidSetting;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.assignment.AssignmentSettings;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tck.sample.AdditionTask;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Imitation of the expanded overseer")
final class ExpandedOversightTest {

    private static final int UPDATES = 60;
    private static final int BATCH = 32;

    /** A mastery of 0 opens a level each time that the learner is looked at. */
    private static final BaselineSettings SETTINGS = new BaselineSettings(UPDATES, BATCH, 0, 1, 64);

    private static final TaskSetting SEED = new TaskSetting(3, Optional.empty());

    private static Task<?, ?> powers(int depth, double error) {
        return new PermutationPoweringProvider().create(new PowerSettings(16, depth, 4, new Flaws(error, 0)), SEED);
    }

    private static Task<?, ?> assignments(double error) {
        return new SequentialAssignmentsProvider().create(new AssignmentSettings(8, 4, new Flaws(error, 0)), SEED);
    }

    static Stream<Task<?, ?>> expandable() {
        return Stream.of(new AdditionTask(), powers(5, 0), assignments(0));
    }

    @ParameterizedTest
    @MethodSource("expandable")
    void aFaultlessOverseerTeachesTheTruthOnEveryQuestion(Task<?, ?> task) {
        Audited audited = Audited.train(task, SETTINGS);
        assertEquals(UPDATES * BATCH, audited.all());
        assertEquals(UPDATES * BATCH, audited.right());
    }

    @Test
    void anOverseerThatErrsIsRightTheLessOftenTheDeeperItReasons() {
        BaselineSettings longer = new BaselineSettings(200, BATCH, 0, 1, 64);
        double shallow = Audited.train(powers(2, 0.1), longer).accuracy();
        double deeper = Audited.train(powers(4, 0.1), longer).accuracy();
        double deepest = Audited.train(powers(7, 0.1), longer).accuracy();
        assertTrue(shallow < 0.9, "it errs: " + shallow);
        assertTrue(shallow > deeper + 0.05 && deeper > deepest + 0.05, shallow + ", " + deeper + ", " + deepest);
    }

    @Test
    void whatItConcludedBeforeTheHardestLevelWasOpenIsNoPartOfItsAccuracyOnTheTask() {
        // Levels 1 to 4 open at updates 0, 10, 20 and 30, and only from the last one on are there powers from 16 to 31.
        Audited audited = Audited.train(powers(5, 0), SETTINGS);
        assertEquals(30 * BATCH, audited.easier().size());
        assertEquals((UPDATES - 30) * BATCH, audited.choices().size());
        assertTrue(audited.easier().stream().noneMatch(ExpandedOversightTest::isOfTheHardestLevel));
        long hardest = audited.choices().stream()
                .filter(ExpandedOversightTest::isOfTheHardestLevel)
                .count();
        assertEquals(0.25, (double) hardest / audited.choices().size(), 0.05, "a quarter of D, as it is");
    }

    private static boolean isOfTheHardestLevel(Choice<?, ?> choice) {
        return choice.question().toString().matches(".*power=(1[6-9]|2\\d|3[01]),.*");
    }

    @Test
    void aLearnerThatNeverComesToTheHardestLevelLeavesItsAccuracyOnTheTaskUnknown() {
        Audited audited = Audited.train(powers(4, 0), new BaselineSettings(5, BATCH, 1, 1, 64));
        assertEquals(List.of(), audited.choices());
        assertEquals(5 * BATCH, audited.easier().size());
    }

    @Test
    void whatIsAuditedIsWhatIsImitated() {
        for (Choice<?, ?> choice : Audited.train(powers(3, 0.1), SETTINGS).choices()) {
            assertEquals(List.of(choice.picked()), choice.considered());
            assertEquals(1, choice.score());
        }
    }

    @Test
    void whatIsOfferedToBeLookedUpIsLookedUp() {
        Audited audited = Audited.train(powers(2, 0), SETTINGS);
        assertTrue(audited.spent().get(Channel.LOOK_UP) > 0);
        assertTrue(
                audited.spent().get(Channel.REASON) <= 4L * audited.all(),
                "at most three asks and a conclusion each, and nothing for the look-ups");
    }

    @Test
    void aQuestionWhoseExpansionDoesNotEndIsNeitherImitatedNorAudited() {
        Audited audited = Audited.train(assignments(0.3), SETTINGS);
        long kept = audited.all();
        assertTrue(kept > 0 && kept < UPDATES * BATCH, kept + " of " + UPDATES * BATCH);
        assertEquals(kept, audited.spent().get(Channel.EXAMPLES));
    }

    @Test
    void trainingThatCameToNoConclusionAtAllIsRefusedInsteadOfReturningAnUntrainedAgent() {
        BaselineSettings shallow = new BaselineSettings(2, 1, 0, 1, 1);
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> Audited.train(new Unanswered(), shallow));
        assertEquals("depth", refused.setting());
    }

    static Stream<TaskProvider<?>> drawingTheAgent() {
        return Stream.of(new ShortestPathProvider(), new UnionFindProvider());
    }

    @ParameterizedTest
    @MethodSource("drawingTheAgent")
    void anOverseerThatDrawsTheAgentIsRefusedWithTheReason(TaskProvider<?> provider) {
        Task<?, ?> task = atDefaults(provider);
        InvalidSetting refused = assertThrows(InvalidSetting.class, () -> Audited.train(task, SETTINGS));
        assertTrue(refused.getMessage().contains("draws the agent's answer"), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"));
    }

    private static <C extends Record> Task<?, ?> atDefaults(TaskProvider<C> provider) {
        return provider.create(provider.defaults(), SEED);
    }
}
