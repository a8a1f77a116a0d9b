package agon.tasks.algorithms.subtask;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.plugin.Settings;
import agon.tasks.algorithms.assignment.AssignmentSettings;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.draw.Context;
import agon.tasks.algorithms.path.PathSettings;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerCurriculum;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.algorithms.union.UnionSettings;
import agon.tasks.algorithms.wildcard.WildcardSearchProvider;
import agon.tasks.algorithms.wildcard.WildcardSettings;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The setting, on each task. */
class SubtasksOfTasksTest {

    private static final int DRAWN = 200;

    private static List<Task<?, ?>> tasks(QuestionSource source) {
        TaskSetting seed = new TaskSetting(3, Optional.empty());
        return List.of(
                new PermutationPoweringProvider()
                        .create(new PowerSettings(6, 4, 4, PowerCurriculum.POWERS, Flaws.NONE, source), seed),
                new SequentialAssignmentsProvider().create(new AssignmentSettings(8, 4, Flaws.NONE, source), seed),
                new WildcardSearchProvider().create(new WildcardSettings(8, 4, Flaws.NONE, source), seed),
                new ShortestPathProvider().create(new PathSettings(8, 4, Flaws.NONE, source), seed),
                new UnionFindProvider().create(new UnionSettings(8, 4, Flaws.NONE, source), seed));
    }

    static Stream<Task<?, ?>> ofSubtasks() {
        return tasks(QuestionSource.SUBTASKS).stream();
    }

    private static RandomGenerator random() {
        return Seeds.generator(7, "subtasks of tasks");
    }

    private static <Q, A> Primitives<Q, A> lookUps(Task<Q, A> task) {
        return task.overseer().primitives().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("ofSubtasks")
    void noPrimitiveIsDrawnAboveLevelZero(Task<?, ?> task) {
        assertNoPrimitive(task);
    }

    private static <Q, A> void assertNoPrimitive(Task<Q, A> task) {
        for (Split split : Split.values()) {
            for (int level = 1; level <= task.questions(split).levels(); level++) {
                List<Q> drawn = task.questions(split).draw(DRAWN / 4, level, random());
                assertEquals(DRAWN / 4, drawn.size(), split + " at level " + level);
                assertEquals(
                        List.of(),
                        drawn.stream().filter(lookUps(task)::isPrimitive).toList());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofSubtasks")
    void contextsStayOnTheirSideAndEvaluationAsksNoQuestionTwice(Task<?, ?> task) {
        assertDivided(task);
    }

    private static <Q, A> void assertDivided(Task<Q, A> task) {
        for (Split split : Split.values()) {
            List<Q> drawn = task.questions(split).draw(DRAWN, random());
            for (Q question : drawn) {
                Context context = (Context) task.codec().facts().orElseThrow().context(question);
                assertEquals(split != Split.TRAINING, context.heldOut());
            }
            assertTrue(split == Split.TRAINING || Set.copyOf(drawn).size() == DRAWN, "distinct");
        }
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void everyQuestionDrawnIsReachedFromOneOfTheTasksOwnAndSomeAreNoneOfThem(Split split) {
        tasks(QuestionSource.TASK).forEach(task -> assertReached(task, split));
    }

    private static <Q, A> void assertReached(Task<Q, A> task, Split split) {
        List<Q> roots = new ArrayList<>();
        Questions<Q> noted = new Questions<>() {
            @Override
            public int levels() {
                return task.questions(split).levels();
            }

            @Override
            public List<Q> draw(int count, int hardest, RandomGenerator random) {
                List<Q> drawn = task.questions(split).draw(count, hardest, random);
                roots.addAll(drawn);
                return drawn;
            }
        };
        Decomposition<Q, A> cut =
                Decomposition.cut(task.overseer().reasoner().orElseThrow(), lookUps(task), task.truth());
        List<Q> drawn = QuestionSource.SUBTASKS.of(noted, split, cut).draw(DRAWN, random());
        Set<Q> reached = new HashSet<>();
        roots.forEach(root -> reach(task, root, reached));
        drawn.forEach(question -> assertTrue(
                reached.contains(question), () -> task.codec().wording().question(question)));
        assertFalse(roots.containsAll(drawn), "sub-questions are drawn");
    }

    /** All that H asks below a question when it is told the truth. */
    private static <Q, A> void reach(Task<Q, A> task, Q question, Set<Q> reached) {
        if (!reached.add(question)) {
            return;
        }
        Reasoner<Q, A> reasoner = task.overseer().reasoner().orElseThrow();
        List<A> told = new ArrayList<>();
        while (reasoner.next(question, told) instanceof Step.Ask<Q, A> ask) {
            for (Q asked : ask.questions()) {
                told.add(task.truth().answer(asked));
                reach(task, asked, reached);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofSubtasks")
    void equalSeedsDrawEqualQuestions(Task<?, ?> task) {
        for (Split split : Split.values()) {
            assertEquals(
                    task.questions(split).draw(DRAWN, random()),
                    task.questions(split).draw(DRAWN, random()));
        }
    }

    @Test
    void anExperimentNamesTheSettingAndNeedNot() {
        Settings<PathSettings> settings = new Settings<>(new ShortestPathProvider().defaults());
        ObjectNode said = JsonNodeFactory.instance.objectNode();
        assertEquals(QuestionSource.TASK, settings.bind(said).questions());
        assertEquals(
                QuestionSource.SUBTASKS,
                settings.bind(said.put("questions", "subtasks")).questions());
    }
}
