package agon.tasks.algorithms.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.DecompositionShape;
import agon.api.codec.SubQuestionForm;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Flaws;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskProvider;
import agon.api.task.TaskSetting;
import agon.tasks.algorithms.graph.SearchEffort.Pick;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.path.PathSettings;
import agon.tasks.algorithms.path.ShortestPathProvider;
import agon.tasks.algorithms.subtask.QuestionSource;
import agon.tasks.algorithms.union.UnionFindProvider;
import agon.tasks.algorithms.union.UnionSettings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("How hard the overseer searches, in shortest path and union find,")
final class EffortOfTasksTest {

    private static final TaskSetting SEED = new TaskSetting(3, Optional.empty());

    /** A task under an overseer of any effort. */
    private record Searched<C extends Record>(TaskProvider<C> provider, Function<SearchEffort, C> settings) {

        private Task<?, ?> task(SearchEffort effort) {
            return provider.create(settings.apply(effort), SEED);
        }

        @Override
        public String toString() {
            return provider.card().id();
        }
    }

    static Stream<Searched<?>> tasks() {
        return Stream.of(
                new Searched<>(
                        new ShortestPathProvider(),
                        effort -> new PathSettings(
                                12, 8, Flaws.NONE, 0, effort, QuestionSource.TASK, JudgeSettings.NONE)),
                new Searched<>(
                        new UnionFindProvider(),
                        effort -> new UnionSettings(
                                12, 8, Flaws.NONE, 0, effort, QuestionSource.TASK, JudgeSettings.NONE)));
    }

    private static SearchEffort effort(int draws, int neighbours, Pick pick) {
        return new SearchEffort(draws, neighbours, pick, 1);
    }

    /** How often an overseer with an exact agent was right, and how much it asked a question. */
    private record Helped(double accuracy, double asked) {}

    private static <Q, A> List<Deliberated<Q, A>> deliberated(Task<Q, A> task) {
        Agent<Q, A> exact = asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
        List<Q> questions = task.questions(Split.SHIFTED).draw(1_000, Seeds.generator(1, "effort"));
        return new Deliberation<>(task.overseer().reasoner().orElseThrow(), new OverseerFirst<>(task.overseer(), exact))
                .deliberate(questions);
    }

    private static <Q, A> Helped helped(Task<Q, A> task) {
        List<Deliberated<Q, A>> deliberated = deliberated(task);
        double right = deliberated.stream()
                .filter(one ->
                        task.truth().accepts(one.question(), one.conclusion().orElseThrow()))
                .count();
        double asked =
                deliberated.stream().mapToInt(one -> one.subQuestions().size()).sum();
        return new Helped(right / deliberated.size(), asked / deliberated.size());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isThatOfThePaperUnlessTheSettingsSayOtherwise(Searched<?> searched) {
        assertEquals(new SearchEffort(2, 1, Pick.BEST, 2), SearchEffort.DEFAULTS);
        assertEquals(
                new DecompositionShape(3, 9),
                searched.task(SearchEffort.DEFAULTS)
                        .overseer()
                        .reasoner()
                        .map(Reasoner::shape)
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void needsNoMoreThanARightAgentToBeRight(Searched<?> searched) {
        for (SearchEffort effort : List.of(
                SearchEffort.DEFAULTS,
                effort(1, 0, Pick.BEST),
                effort(1, 4, Pick.BEST),
                effort(4, 3, Pick.BEST),
                effort(2, 1, Pick.SATISFACTORY),
                effort(3, 3, Pick.SATISFACTORY))) {
            assertEquals(1, helped(searched.task(effort)).accuracy(), effort.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void isNotAlwaysRightWhereAnyOfTheBetterHalfWillDo(Searched<?> searched) {
        double accuracy = helped(searched.task(effort(2, 4, Pick.ANY_OF_BEST))).accuracy();
        assertTrue(accuracy > 0.5 && accuracy < 1, "accuracy " + accuracy);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void costsTheLessTheSoonerItIsSatisfied(Searched<?> searched) {
        double best = helped(searched.task(effort(2, 3, Pick.BEST))).asked();
        double satisfied = helped(searched.task(new SearchEffort(2, 3, Pick.SATISFACTORY, 64)))
                .asked();
        assertTrue(satisfied < best, satisfied + " against " + best);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void asksNothingThatCannotBeSaidAndKeepsToItsShape(Searched<?> searched) {
        for (Pick pick : Pick.values()) {
            assertSayable(searched.task(effort(3, 4, pick)));
        }
    }

    private static <Q, A> void assertSayable(Task<Q, A> task) {
        SubQuestionForm<Q> form = task.codec().subQuestions().orElseThrow();
        DecompositionShape shape = task.overseer().reasoner().orElseThrow().shape();
        for (Deliberated<Q, A> one : deliberated(task)) {
            assertTrue(one.subQuestions().size() <= shape.mostAnswers());
            for (Q asked : one.subQuestions()) {
                assertEquals(Optional.of(asked), form.child(one.question(), form.tokens(one.question(), asked)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void findsMoreNeighboursTheMoreItLooksUp(Searched<?> searched) {
        double one = neighbours(searched.task(effort(1, 1, Pick.BEST)));
        double four = neighbours(searched.task(effort(1, 4, Pick.BEST)));
        assertTrue(four > 1.25 * one, four + " against " + one);
    }

    /** Different neighbours that are told in a search, on average. */
    private static <Q, A> double neighbours(Task<Q, A> task) {
        return deliberated(task).stream()
                .mapToInt(one -> {
                    LinkedHashSet<A> told = new LinkedHashSet<>();
                    for (int i = 0; i < one.subQuestions().size(); i++) {
                        if (one.subQuestions().get(i).toString().contains("kind=NEIGHBOUR")) {
                            told.add(one.subAnswers().get(i).answer());
                        }
                    }
                    return told.size();
                })
                .filter(told -> told > 0)
                .average()
                .orElseThrow();
    }

    @Test
    void isRefusedWhereThereWouldBeNothingToTake() {
        assertEquals(
                "draws: must be from 1 to 8, is 0",
                assertThrows(InvalidSetting.class, () -> effort(0, 2, Pick.BEST))
                        .getMessage());
        assertThrows(InvalidSetting.class, () -> effort(2, 9, Pick.BEST));
        assertThrows(InvalidSetting.class, () -> new SearchEffort(2, 1, Pick.SATISFACTORY, -1));
    }
}
