package agon.tasks.algorithms.union;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.oversight.Flaws;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import agon.api.task.Split;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnionQuestionsTest {

    private final RandomGenerator random = Seeds.generator(1, "union questions");
    private final UnionFind task = new UnionFind(new UnionSettings(8, 8, Flaws.NONE), 3);

    private static int labelled(Forest forest) {
        int labelled = 0;
        for (int rank = 0; rank < forest.graph().order(); rank++) {
            labelled += forest.label(forest.graph().vertex(rank)) == Forest.UNLABELLED ? 0 : 1;
        }
        return labelled;
    }

    @Test
    void questionsAboutOneForestAreNeighboursAndShareIt() {
        List<UnionQuestion> drawn = task.questions(Split.TRAINING).draw(800, random);
        for (int i = 0; i < drawn.size(); i++) {
            assertSame(drawn.get(i - i % 8).forest(), drawn.get(i).forest());
            if (i >= 8) {
                assertNotSame(drawn.get(i - 8).forest(), drawn.get(i).forest());
            }
        }
    }

    @Test
    void valuesDepthsAndParentsAreAskedEquallyOften() {
        List<UnionQuestion> drawn = task.questions(Split.TRAINING).draw(12_000, random);
        for (UnionKind kind : List.of(UnionKind.VALUE, UnionKind.DEPTH, UnionKind.PARENT)) {
            assertEquals(4_000, drawn.stream().filter(one -> one.kind() == kind).count(), 250);
        }
    }

    @ParameterizedTest
    @CsvSource({"4, 2", "6, 2", "7, 3", "8, 3", "10, 3", "64, 8", "80, 9"})
    void aForestHasAboutTheSquareRootOfItsVerticesAsTrees(int vertices, int trees) {
        int[] names = random.ints(0, 128).distinct().limit(vertices).toArray();
        Forest forest = Forest.draw(names, random);
        assertEquals(vertices, forest.graph().order());
        assertEquals(trees, labelled(forest));
        assertEquals(2 * (vertices - trees), forest.graph().size(), "each edge in both directions");
    }

    @Test
    void treesAreRandomRecursiveOnes() {
        int[] ofDegree = new int[4];
        int[] ofLabel = new int[8];
        for (int i = 0; i < 12_000; i++) {
            Forest forest = Forest.draw(new int[] {8, 9, 10, 11}, random);
            ofDegree[forest.graph().successors(8).length]++;
            ofLabel[forest.label(9)]++;
        }
        // Of two roots, one is chosen by the third vertex; of those three, one is chosen by the fourth.
        assertEquals(12_000 * (1 / 2.0 * 2 / 3), ofDegree[0], 300);
        assertEquals(12_000 * (1 / 2.0 * 1 / 3), ofDegree[2], 300);
        for (int count : ofLabel) {
            assertEquals(1_500, count, 200);
        }
    }

    @Test
    void forestsHaveTheSizeOfTheirLevel() {
        for (int level = 1; level <= task.questions(Split.TRAINING).levels(); level++) {
            for (UnionQuestion question : task.questions(Split.TRAINING).draw(100, level, random)) {
                assertEquals(level + 3, question.forest().graph().order());
            }
        }
        assertEquals(
                8,
                task.questions(Split.IID)
                        .draw(1, random)
                        .get(0)
                        .forest()
                        .graph()
                        .order());
        assertEquals(
                10,
                task.questions(Split.SHIFTED)
                        .draw(1, random)
                        .get(0)
                        .forest()
                        .graph()
                        .order());
    }

    @Test
    void everyNameThatIsAskedOfTheLargerForestsIsTrained() {
        Set<Integer> trained = new TreeSet<>();
        for (UnionQuestion question : task.questions(Split.TRAINING).draw(2_000, random)) {
            trained.add(question.vertex());
        }
        assertEquals(Set.of(8, 9, 10, 11, 12, 13, 14, 15, 16, 17), trained);
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void theLowestLevelAsksPrimitivesAloneAboutFourVertices(Split split) {
        var demonstrator = task.overseer().demonstrator().orElseThrow();
        for (UnionQuestion question : task.questions(split).draw(200, 0, random)) {
            assertTrue(question.kind().isPrimitive());
            assertEquals(4, question.forest().graph().order());
            assertEquals(Optional.of(task.truth().answer(question)), demonstrator.demonstrate(question));
        }
        for (UnionQuestion question : task.questions(split).draw(200, random)) {
            assertEquals(Optional.empty(), demonstrator.demonstrate(question));
        }
    }

    @Test
    void neighboursAreUniform() {
        UnionLookUp lookUp = new UnionLookUp(task.tokens());
        int smaller = 0;
        int of = 0;
        for (UnionQuestion question : task.questions(Split.TRAINING).draw(20_000, random)) {
            int[] neighbours = question.forest().graph().successors(question.vertex());
            if (neighbours.length == 2) {
                of++;
                int named = lookUp.lookUp(question.ask(UnionKind.NEIGHBOUR, question.vertex()));
                smaller += named == neighbours[0] ? 1 : 0;
            }
        }
        assertEquals(0.5, smaller / (double) of, 0.03);
    }

    @Test
    void oneForestInFiveIsHeldOutAndNoneIsOnBothSides() {
        long heldOut = 0;
        for (int i = 0; i < 5_000; i++) {
            heldOut += Forest.draw(new int[] {8, 9, 10, 11, 12, 13, 14, 15}, random)
                            .heldOut()
                    ? 1
                    : 0;
        }
        assertEquals(1_000, heldOut, 120);
        assertTrue(task.questions(Split.TRAINING).draw(2_000, random).stream()
                .noneMatch(one -> one.forest().heldOut()));
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            assertTrue(task.questions(split).draw(500, random).stream()
                    .allMatch(one -> one.forest().heldOut()));
        }
    }

    @Test
    void evaluationAsksEachQuestionAboutAForestOfItsOwn() {
        List<UnionQuestion> drawn = task.questions(Split.IID).draw(500, random);
        assertEquals(500, drawn.stream().map(UnionQuestion::forest).distinct().count());
        assertEquals(500, new HashSet<>(drawn).size());
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void equalSeedsDrawEqualQuestions(Split split) {
        List<UnionQuestion> drawn = task.questions(split).draw(100, Seeds.generator(5, "draw"));
        assertEquals(drawn, task.questions(split).draw(100, Seeds.generator(5, "draw")));
        assertNotEquals(drawn, task.questions(split).draw(100, Seeds.generator(6, "draw")));
    }

    @Test
    void forestsThatDifferInALabelAloneAreDifferent() {
        int[] vertices = {8, 9};
        Forest first = Forest.of(vertices, new int[] {0, 0}, new int[] {1, -1});
        assertEquals(first, Forest.of(new int[] {9, 8}, new int[] {1, 1}, new int[] {-1, 1}));
        assertNotEquals(first, Forest.of(vertices, new int[] {0, 0}, new int[] {2, -1}));
        assertNotEquals(first, Forest.of(vertices, new int[] {1, 1}, new int[] {-1, 1}), "the other one is the root");
    }

    @Test
    void subQuestionsAreReadBackAsTheyWereSaidAndNonsenseIsRefused() {
        var form = task.codec().subQuestions().orElseThrow();
        UnionQuestion parent = task.questions(Split.TRAINING).draw(1, random).get(0);
        int vertex = parent.vertex();
        int other = parent.forest().graph().vertex(0);
        for (UnionKind kind : UnionKind.values()) {
            boolean alone = kind == UnionKind.NEIGHBOUR;
            UnionQuestion child = new UnionQuestion(parent.forest(), kind, vertex, alone ? vertex : other);
            assertEquals(Optional.of(child), form.child(parent, form.tokens(parent, child)));
        }
        int value = task.tokens().labels() + UnionKind.VALUE.ordinal();
        int edge = task.tokens().labels() + UnionKind.EDGE.ordinal();
        assertEquals(
                Optional.of(parent.ask(UnionKind.VALUE, vertex)),
                form.child(parent, new int[] {value, vertex, 0}),
                "what is not asked about is not read");
        assertEquals(Optional.empty(), form.child(parent, new int[] {edge, vertex, 0}), "a label is no vertex");
        assertEquals(Optional.empty(), form.child(parent, new int[] {value, value, vertex}));
        assertEquals(Optional.empty(), form.child(parent, new int[] {0, vertex, vertex}), "no kind of question");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsName() {
        assertEquals("size", refused(3, 8).setting());
        assertEquals("size", refused(65, 8).setting());
        assertEquals("questionsPerContext", refused(8, 0).setting());
        assertEquals("questionsPerContext", refused(8, 65).setting());
    }

    private static InvalidSetting refused(int size, int questionsPerContext) {
        return assertThrows(InvalidSetting.class, () -> new UnionSettings(size, questionsPerContext, Flaws.NONE));
    }
}
