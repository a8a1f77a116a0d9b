package agon.tasks.algorithms.path;

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
import agon.tasks.algorithms.graph.Graph;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathQuestionsTest {

    private final RandomGenerator random = Seeds.generator(1, "path questions");
    private final ShortestPath task = new ShortestPath(new PathSettings(8, 8, Flaws.NONE), 3);

    @Test
    void questionsAboutOneGraphAreNeighboursAndShareIt() {
        List<PathQuestion> drawn = task.questions(Split.TRAINING).draw(800, random);
        for (int i = 0; i < drawn.size(); i++) {
            assertSame(drawn.get(i - i % 8).graph(), drawn.get(i).graph());
            if (i >= 8) {
                assertNotSame(drawn.get(i - 8).graph(), drawn.get(i).graph());
            }
        }
    }

    @Test
    void distancesAndStepsAreAskedEquallyOften() {
        List<PathQuestion> drawn = task.questions(Split.TRAINING).draw(10_000, random);
        assertEquals(
                5_000,
                drawn.stream().filter(one -> one.kind() == PathKind.DISTANCE).count(),
                250);
        assertEquals(
                5_000, drawn.stream().filter(one -> one.kind() == PathKind.STEP).count(), 250);
        assertEquals(1_250, drawn.stream().filter(one -> one.from() == one.to()).count(), 150);
    }

    @Test
    void graphsHaveTheSizeOfTheirLevelAndAtMostTwiceAsManyEdges() {
        for (int level = 1; level <= task.questions(Split.TRAINING).levels(); level++) {
            for (PathQuestion question : task.questions(Split.TRAINING).draw(200, level, random)) {
                assertEquals(level + 3, question.graph().order());
                assertTrue(question.graph().size() <= 2 * (level + 3));
            }
        }
        assertEquals(8, task.questions(Split.IID).draw(1, random).get(0).graph().order());
        assertEquals(
                10, task.questions(Split.SHIFTED).draw(1, random).get(0).graph().order());
    }

    @Test
    void edgesAreUniformOverAllPairs() {
        int edges = 0;
        int loops = 0;
        for (PathQuestion question : task.questions(Split.IID).draw(3_000, random)) {
            Graph graph = question.graph();
            edges += graph.size();
            for (int rank = 0; rank < graph.order(); rank++) {
                loops += graph.joins(graph.vertex(rank), graph.vertex(rank)) ? 1 : 0;
            }
        }
        double distinct = 64 * (1 - Math.pow(1 - 1.0 / 64, 16));
        assertEquals(distinct, edges / 3_000.0, 0.1);
        assertEquals(distinct / 8, loops / 3_000.0, 0.1);
    }

    @Test
    void everyNameThatIsAskedOfTheLargerGraphsIsTrained() {
        Set<Integer> trained = new TreeSet<>();
        for (PathQuestion question : task.questions(Split.TRAINING).draw(2_000, random)) {
            trained.add(question.from());
        }
        assertEquals(Set.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), trained);
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void theLowestLevelAsksPrimitivesAloneAboutFourVertices(Split split) {
        var demonstrator = task.overseer().demonstrator().orElseThrow();
        for (PathQuestion question : task.questions(split).draw(200, 0, random)) {
            assertTrue(question.kind().isPrimitive());
            assertEquals(4, question.graph().order());
            assertEquals(Optional.of(task.truth().answer(question)), demonstrator.demonstrate(question));
        }
        for (PathQuestion question : task.questions(split).draw(200, random)) {
            assertEquals(Optional.empty(), demonstrator.demonstrate(question));
        }
    }

    @Test
    void neighboursAreUniformAndDependOnTheTarget() {
        PathLookUp lookUp = new PathLookUp(task.tokens());
        int smaller = 0;
        int of = 0;
        int differing = 0;
        for (PathQuestion question : task.questions(Split.TRAINING).draw(20_000, random)) {
            int[] successors = question.graph().successors(question.from());
            PathQuestion asked = question.ask(PathKind.NEIGHBOUR, question.from(), question.to());
            if (successors.length == 2) {
                of++;
                smaller += lookUp.lookUp(asked) == successors[0] ? 1 : 0;
                differing += lookUp.lookUp(asked)
                                .equals(lookUp.lookUp(asked.ask(PathKind.NEIGHBOUR, question.from(), question.from())))
                        ? 0
                        : 1;
            } else if (successors.length == 0) {
                assertEquals(task.tokens().infinity(), lookUp.lookUp(asked));
            }
        }
        assertEquals(0.5, smaller / (double) of, 0.03);
        assertEquals(0.5 * 7 / 8, differing / (double) of, 0.03);
    }

    @Test
    void oneGraphInFiveIsHeldOutAndNoneIsOnBothSides() {
        long heldOut = 0;
        for (int i = 0; i < 5_000; i++) {
            Graph graph = Graph.of(
                    new int[] {0, 1, 2, 3, 4, 5, 6, 7},
                    random.ints(16, 0, 8).toArray(),
                    random.ints(16, 0, 8).toArray());
            heldOut += graph.heldOut() ? 1 : 0;
        }
        assertEquals(1_000, heldOut, 120);
        assertTrue(task.questions(Split.TRAINING).draw(2_000, random).stream()
                .noneMatch(one -> one.graph().heldOut()));
        for (Split split : List.of(Split.IID, Split.SHIFTED)) {
            assertTrue(task.questions(split).draw(500, random).stream()
                    .allMatch(one -> one.graph().heldOut()));
        }
    }

    @Test
    void evaluationAsksEachQuestionAboutAGraphOfItsOwn() {
        List<PathQuestion> drawn = task.questions(Split.IID).draw(500, random);
        assertEquals(500, drawn.stream().map(PathQuestion::graph).distinct().count());
        assertEquals(500, new HashSet<>(drawn).size());
    }

    @ParameterizedTest
    @EnumSource(Split.class)
    void equalSeedsDrawEqualQuestions(Split split) {
        List<PathQuestion> drawn = task.questions(split).draw(100, Seeds.generator(5, "draw"));
        assertEquals(drawn, task.questions(split).draw(100, Seeds.generator(5, "draw")));
        assertNotEquals(drawn, task.questions(split).draw(100, Seeds.generator(6, "draw")));
    }

    @Test
    void subQuestionsAreReadBackAsTheyWereSaidAndNonsenseIsRefused() {
        var form = task.codec().subQuestions().orElseThrow();
        for (PathQuestion question : task.questions(Split.SHIFTED).draw(200, random)) {
            PathQuestion child = question.ask(PathKind.NEIGHBOUR, question.to(), question.from());
            assertEquals(Optional.of(child), form.child(question, form.tokens(question, child)));
        }
        Graph graph = Graph.of(new int[] {0, 1, 2, 3}, new int[] {}, new int[] {});
        PathQuestion parent = new PathQuestion(graph, PathKind.STEP, 0, 1);
        int step = task.tokens().labels() + PathKind.STEP.ordinal();
        assertEquals(Optional.of(parent), form.child(parent, new int[] {step, 0, 1}));
        assertEquals(Optional.empty(), form.child(parent, new int[] {step, 0, 4}), "no vertex of this graph");
        assertEquals(Optional.empty(), form.child(parent, new int[] {step, step, 1}));
        assertEquals(Optional.empty(), form.child(parent, new int[] {0, 0, 1}), "no kind of question");
    }

    @Test
    void whatCannotBeAskedIsRefusedWithItsName() {
        assertEquals("size", refused(3, 8).setting());
        assertEquals("size", refused(65, 8).setting());
        assertEquals("questionsPerContext", refused(8, 0).setting());
        assertEquals("questionsPerContext", refused(8, 65).setting());
    }

    private static InvalidSetting refused(int size, int questionsPerContext) {
        return assertThrows(InvalidSetting.class, () -> new PathSettings(size, questionsPerContext, Flaws.NONE));
    }
}
