package agon.tasks.algorithms.path;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.FactsForm;
import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Truth;
import agon.tasks.algorithms.graph.Graph;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestPathTruthTest {

    private static final int NO_WAY = 1_000_000;

    private final RandomGenerator random = Seeds.generator(1, "path truth");

    private static ShortestPath task(int size) {
        return new ShortestPath(new PathSettings(size, 8, Flaws.NONE), 3);
    }

    /** All distances from the facts alone, by the Floyd–Warshall algorithm; the diagonal holds shortest cycles. */
    private static int[][] distances(FactsForm<PathQuestion> form, PathQuestion question, int names) {
        int[][] distances = new int[names][names];
        Arrays.stream(distances).forEach(row -> Arrays.fill(row, NO_WAY));
        for (int[] edge : form.facts(question)) {
            distances[edge[0]][edge[1]] = 1;
        }
        for (int by = 0; by < names; by++) {
            for (int from = 0; from < names; from++) {
                for (int to = 0; to < names; to++) {
                    distances[from][to] = Math.min(distances[from][to], distances[from][by] + distances[by][to]);
                }
            }
        }
        return distances;
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 64})
    void distancesAreThoseOfAnExhaustiveSearch(int size) {
        ShortestPath task = task(size);
        PathTokens tokens = task.tokens();
        for (Split split : Split.values()) {
            for (PathQuestion question : task.questions(split).draw(40, random)) {
                int[][] distances = distances(
                        task.codec().facts().orElseThrow(),
                        question,
                        tokens.pool().names());
                int distance = distances[question.from()][question.to()];
                int expected = distance > tokens.pool().farthest() ? tokens.infinity() : tokens.distance(distance);
                PathQuestion asked = question.ask(PathKind.DISTANCE, question.from(), question.to());
                assertEquals(expected, task.truth().answer(asked), () -> asked.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16})
    void everyOptimalFirstStepIsRightAndNothingElse(int size) {
        ShortestPath task = task(size);
        PathTokens tokens = task.tokens();
        int names = tokens.pool().names();
        for (PathQuestion question : task.questions(Split.SHIFTED).draw(300, random)) {
            PathQuestion asked = question.ask(PathKind.STEP, question.from(), question.to());
            int[][] distances = distances(task.codec().facts().orElseThrow(), question, names);
            int distance = distances[asked.from()][asked.to()];
            boolean reachable = distance <= tokens.pool().farthest();
            for (int answer = 0; answer < tokens.labels(); answer++) {
                boolean right = reachable
                        ? answer < names && leads(distances, asked, answer, distance)
                        : answer == tokens.infinity();
                String words = new PathWording(tokens).answer(answer);
                assertEquals(right, task.truth().accepts(asked, answer), () -> words + " to " + asked);
            }
            assertTrue(task.truth().accepts(asked, task.truth().answer(asked)));
        }
    }

    private static boolean leads(int[][] distances, PathQuestion asked, int step, int distance) {
        return distances[asked.from()][step] == 1
                && (step == asked.to() ? 1 : 1 + distances[step][asked.to()]) == distance;
    }

    @Test
    void severalStepsMayBeOptimalAndTheSmallestIsNamed() {
        Graph diamond = Graph.of(new int[] {0, 1, 2, 3}, new int[] {0, 0, 1, 2, 0}, new int[] {2, 1, 3, 3, 0});
        Truth<PathQuestion, Integer> truth = task(4).truth();
        PathQuestion step = new PathQuestion(diamond, PathKind.STEP, 0, 3);
        assertEquals(1, truth.answer(step));
        assertTrue(truth.accepts(step, 2));
        assertFalse(truth.accepts(step, 0), "a self-loop leads nowhere");
    }

    @Test
    void fromAVertexToItselfItIsTheShortestCycle() {
        Graph graph = Graph.of(new int[] {0, 1, 2, 3}, new int[] {0, 1, 2, 3}, new int[] {1, 2, 0, 3});
        ShortestPath task = task(4);
        assertEquals(task.tokens().distance(3), task.truth().answer(new PathQuestion(graph, PathKind.DISTANCE, 0, 0)));
        assertEquals(task.tokens().distance(1), task.truth().answer(new PathQuestion(graph, PathKind.DISTANCE, 3, 3)));
        assertEquals(1, task.truth().answer(new PathQuestion(graph, PathKind.STEP, 0, 0)));
    }

    @Test
    void whatIsFartherThanTheLargestDistanceIsInfinitelyFar() {
        Graph cycle =
                Graph.of(new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, new int[] {
                    1, 2, 3, 4, 5, 6, 7, 8, 9, 0
                });
        ShortestPath task = task(8);
        Truth<PathQuestion, Integer> truth = task.truth();
        int infinity = task.tokens().infinity();
        assertEquals(task.tokens().distance(8), truth.answer(new PathQuestion(cycle, PathKind.DISTANCE, 0, 8)));
        assertEquals(infinity, truth.answer(new PathQuestion(cycle, PathKind.DISTANCE, 0, 9)));
        assertEquals(1, truth.answer(new PathQuestion(cycle, PathKind.STEP, 0, 8)));
        assertEquals(infinity, truth.answer(new PathQuestion(cycle, PathKind.STEP, 0, 9)));
        assertFalse(truth.accepts(new PathQuestion(cycle, PathKind.STEP, 0, 9), 1));
    }

    @Test
    void aVertexWithoutEdgesIsNotSeenAndMakesNoDifferenceToTheOthers() {
        int[] tails = {0, 1};
        int[] heads = {1, 2};
        Graph graph = Graph.of(new int[] {0, 1, 2, 3}, tails, heads);
        Graph twin = Graph.of(new int[] {0, 1, 2, 4}, tails, heads);
        ShortestPath task = new ShortestPath(new PathSettings(4, 8, Flaws.NONE), 3);
        FactsForm<PathQuestion> form = task.codec().facts().orElseThrow();
        for (PathKind kind : List.of(PathKind.DISTANCE, PathKind.STEP, PathKind.EDGE)) {
            PathQuestion question = new PathQuestion(graph, kind, 0, 2);
            PathQuestion other = new PathQuestion(twin, kind, 0, 2);
            assertArrayEquals(form.facts(question), form.facts(other));
            assertEquals(task.truth().answer(question), task.truth().answer(other));
        }
    }
}
