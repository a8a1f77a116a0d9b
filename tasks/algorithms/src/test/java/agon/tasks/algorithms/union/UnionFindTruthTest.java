package agon.tasks.algorithms.union;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnionFindTruthTest {

    private static final int A = 8;
    private static final int B = 9;
    private static final int C = 10;
    private static final int D = 11;

    private final RandomGenerator random = Seeds.generator(1, "union truth");

    private static UnionFind task(int size) {
        return new UnionFind(new UnionSettings(size, 8, Flaws.NONE), 3);
    }

    /** The only way from a vertex to what is labelled, from the facts alone, by exhaustive search without turning back. */
    private static Optional<List<Integer>> way(int[][] facts, int vertex, int from) {
        for (int[] fact : facts) {
            if (fact[0] == vertex && fact[1] < 8) {
                return Optional.of(List.of(vertex, fact[1]));
            }
        }
        for (int[] fact : facts) {
            if (fact[0] == vertex && fact[1] != from) {
                Optional<List<Integer>> rest = way(facts, fact[1], vertex);
                if (rest.isPresent()) {
                    List<Integer> way = new ArrayList<>(List.of(vertex));
                    way.addAll(rest.get());
                    return Optional.of(way);
                }
            }
        }
        return Optional.empty();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 16, 64})
    void answersAreThoseOfAnExhaustiveSearch(int size) {
        UnionFind task = task(size);
        UnionTokens tokens = task.tokens();
        for (Split split : Split.values()) {
            for (UnionQuestion question : task.questions(split).draw(50, random)) {
                int vertex = question.vertex();
                int[][] facts = task.codec().facts().orElseThrow().facts(question);
                List<Integer> way = way(facts, vertex, -1).orElseThrow();
                int depth = way.size() - 2;
                int parent = depth == 0 ? tokens.none() : way.get(1);
                Truth<UnionQuestion, Integer> truth = task.truth();
                assertEquals(way.get(depth + 1), truth.answer(question.ask(UnionKind.VALUE, vertex)));
                assertEquals(tokens.depth(depth), truth.answer(question.ask(UnionKind.DEPTH, vertex)));
                assertEquals(parent, truth.answer(question.ask(UnionKind.PARENT, vertex)));
                for (int answer = 0; answer < tokens.labels(); answer++) {
                    assertEquals(answer == parent, truth.accepts(question.ask(UnionKind.PARENT, vertex), answer));
                }
            }
        }
    }

    @Test
    void everyNeighbourIsRight() {
        Truth<UnionQuestion, Integer> truth = task(4).truth();
        Forest path = Forest.of(new int[] {A, B, C, D}, new int[] {0, 0, 1, 2}, new int[] {5, -1, -1, -1});
        UnionQuestion neighbour = new UnionQuestion(path, UnionKind.NEIGHBOUR, B, B);
        assertTrue(truth.accepts(neighbour, A));
        assertTrue(truth.accepts(neighbour, C));
        assertFalse(truth.accepts(neighbour, D));
        assertFalse(truth.accepts(neighbour, task(4).tokens().none()));
    }

    @Test
    void aVertexThatIsAloneHasItsLabelAndNoNeighbour() {
        UnionFind task = task(4);
        Forest alone = Forest.of(new int[] {A, B}, new int[] {0, 1}, new int[] {5, 5});
        UnionQuestion asked = new UnionQuestion(alone, UnionKind.VALUE, B, B);
        assertEquals(5, task.truth().answer(asked));
        assertEquals(task.tokens().none(), task.truth().answer(asked.ask(UnionKind.NEIGHBOUR, B)));
        assertEquals(task.tokens().none(), task.truth().answer(asked.ask(UnionKind.PARENT, B)));
    }

    @Test
    void depthsPastTheLargestAreTheLargestAndTheParentIsExactAllTheSame() {
        UnionFind task = task(8);
        int[] vertices = {8, 9, 10, 11, 12, 13, 14, 15, 16, 17};
        int[] parents = {0, 0, 1, 2, 3, 4, 5, 6, 7, 8};
        int[] labels = {3, -1, -1, -1, -1, -1, -1, -1, -1, -1};
        UnionQuestion deepest = new UnionQuestion(Forest.of(vertices, parents, labels), UnionKind.DEPTH, 17, 17);
        assertEquals(task.tokens().depth(8), task.truth().answer(deepest));
        assertEquals(task.tokens().depth(7), task.truth().answer(deepest.ask(UnionKind.DEPTH, 15)));
        assertEquals(16, task.truth().answer(deepest.ask(UnionKind.PARENT, 17)));
        assertEquals(3, task.truth().answer(deepest.ask(UnionKind.VALUE, 17)));
    }
}
