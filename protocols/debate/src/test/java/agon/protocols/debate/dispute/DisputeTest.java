package agon.protocols.debate.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.assignment.SequentialAssignmentsProvider;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tasks.algorithms.wildcard.WildcardSearchProvider;
import agon.tck.sample.AdditionTask;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A dispute")
class DisputeTest {

    private static final int QUESTIONS = 40;

    private static Task<?, ?> powering(int depth, double error) {
        return new PermutationPoweringProvider()
                .create(new PowerSettings(8, depth, 4, new Flaws(error, 0)), new TaskSetting(3, Optional.empty()));
    }

    private static <C extends Record> Named<Task<?, ?>> task(TaskProvider<C> provider) {
        Task<?, ?> task = provider.create(provider.defaults(), new TaskSetting(3, Optional.empty()));
        return Named.of(provider.card().id(), task);
    }

    static Stream<Named<Task<?, ?>>> tasks() {
        return Stream.of(
                Named.of("addition", new AdditionTask()),
                task(new PermutationPoweringProvider()),
                task(new SequentialAssignmentsProvider()),
                task(new WildcardSearchProvider()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    @DisplayName(
            "is won by a right claim, whatever is doubted, and lost by every lie where the challenger knows better")
    void truthWins(Task<?, ?> task) {
        for (Lie lie : Lie.values()) {
            assertTruthWins(Stage.open(task, lie));
        }
    }

    private static <Q, A> void assertTruthWins(Stage<Q, A> stage) {
        long seed = 0;
        for (Q question : stage.questions(QUESTIONS / 2)) {
            A truth = stage.task().truth().answer(question);
            seed++;
            RandomGenerator whim = Seeds.generator(seed, "whim");
            Knowledge<Q, A> whimsical = new Knowledge<>() {
                @Override
                public Optional<A> answer(Q asked) {
                    return Optional.empty();
                }

                @Override
                public double doubt(Q asked, A answer) {
                    return whim.nextDouble();
                }
            };
            assertTrue(stage.stands(question, truth, seed), () -> "the truth falls: " + question);
            assertTrue(
                    stage.hold(question, truth, seed, whimsical).verdict().stands(),
                    () -> "the truth falls to whims: " + question);
            assertFalse(stage.stands(question, stage.lie(question, seed), seed), () -> "a lie stands: " + question);
        }
    }

    @ParameterizedTest(name = "error {0}")
    @ValueSource(doubles = {0, 0.05, 0.2})
    @DisplayName("between players who know all lets nothing stand but what the overseer, fully expanded, concludes")
    void standsForTheExpandedOverseer(double error) {
        assertStandsForTheExpandedOverseer(Stage.open(powering(4, error), Lie.LATE));
    }

    private static <Q, A> void assertStandsForTheExpandedOverseer(Stage<Q, A> stage) {
        List<Q> questions = stage.questions(QUESTIONS);
        ExpandedOverseer<Q, A> expanded = new ExpandedOverseer<>(stage.overseer(), Expansion.MOST_LEVELS);
        for (Q question : questions) {
            A concluded = expanded.answer(List.of(question)).get(0).answer();
            for (long seed = 0; seed < 5; seed++) {
                A claim = stage.task().codec().answers().guess(Seeds.generator(seed, "claim"));
                assertEquals(concluded.equals(claim), stage.stands(question, claim, seed), question + ": " + claim);
            }
            assertTrue(stage.stands(question, concluded, 1));
        }
    }

    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    @DisplayName("takes the judge at most four steps a level, whoever lies and however")
    void judgeSteps(int depth) {
        for (Lie lie : Lie.values()) {
            assertTrue(mostJudgeSteps(Stage.open(powering(depth, 0), lie)) <= 4L * depth + 1);
        }
        assertTrue(mostJudgeSteps(Stage.open(powering(depth, 0), Lie.LATE)) >= 3L, "the judge checks something");
    }

    private static <Q, A> long mostJudgeSteps(Stage<Q, A> stage) {
        long most = 0;
        for (Q question : stage.questions(QUESTIONS)) {
            most = Math.max(
                    most,
                    stage.hold(question, stage.task().truth().answer(question), 1)
                            .judgeSteps());
            most = Math.max(
                    most, stage.hold(question, stage.lie(question, 1), 1).judgeSteps());
        }
        return most;
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Lie.class)
    @DisplayName(
            "is lost by no lie that the challenger can work through, and won by more the more sub-claims there are")
    void obfuscation(Lie lie) {
        int last = 0;
        for (int depth : new int[] {2, 5, 8}) {
            int stood = standing(new Stage<>(powering(depth, 0), 2, lie, true, false));
            assertTrue(depth > 2 || stood == 0, "two levels of sub-questions hide nothing from who sees two");
            assertTrue(depth == 2 || stood > 0, "no lie was hidden among the claims of " + depth + " levels");
            last = stood;
        }
        if (lie == Lie.UNDOUBTED) {
            assertTrue(last > 0.8 * QUESTIONS, "a liar that knows where it is not seen mostly wins: " + last);
        }
    }

    @Test
    @DisplayName("is lost by a liar who says otherwise when asked apart, however little the challenger knows")
    void crossExamination() {
        for (Lie lie : Lie.values()) {
            Task<?, ?> task = powering(5, 0);
            assertTrue(standing(new Stage<>(task, 0, lie, false, false)) > 0, "unasked, it wins sometimes");
            assertEquals(0, standing(new Stage<>(task, 0, lie, false, true)), "asked again it contradicts itself");
            assertTrue(standing(new Stage<>(task, 0, lie, true, true)) > 0, "unless it keeps to its lies");
        }
    }

    @Test
    @DisplayName("is not lost by a right claim for being cross-examined")
    void honestUnderCrossExamination() {
        assertTruthWins(new Stage<>(powering(5, 0), Expansion.MOST_LEVELS, Lie.RANDOM, false, true));
    }

    private static <Q, A> int standing(Stage<Q, A> stage) {
        int stood = 0;
        for (Q question : stage.questions(QUESTIONS)) {
            stood += stage.stands(question, stage.lie(question, stood), stood) ? 1 : 0;
        }
        return stood;
    }

    @Test
    @DisplayName(
            "holds what was said first against what is said later, and two answers of one breath against each other")
    void testimony() {
        Testimony<String, Integer> said =
                new Testimony<>(new AnswerSpace<>(new AdditionTask().codec().answers()));
        said.add(new Statement<>("where", 3));
        assertTrue(said.admits(List.of(new Statement<>("where", 3), new Statement<>("whither", 4))));
        assertFalse(said.admits(List.of(new Statement<>("where", 4))));
        assertFalse(said.admits(List.of(new Statement<>("whither", 4), new Statement<>("whither", 5))));
        said.add(new Statement<>("where", 4));
        assertEquals(Optional.of(3), said.on("where"));
    }
}
