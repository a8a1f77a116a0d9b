package agon.tasks.algorithms.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Flaws;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.tasks.algorithms.graph.Graph;
import agon.tasks.algorithms.graph.SearchEffort;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathReasonerTest {

    /** From 0 one way to 4 by 1, and a longer one by 2 and 3; 5 leads nowhere. */
    private static final Graph GRAPH =
            Graph.of(new int[] {0, 1, 2, 3, 4, 5}, new int[] {0, 1, 0, 2, 3, 0}, new int[] {1, 4, 2, 3, 4, 5});

    private final RandomGenerator random = Seeds.generator(1, "path reasoner");
    private final ShortestPath task = new ShortestPath(new PathSettings(8, 8, Flaws.NONE), 3);
    private final PathTokens tokens = task.tokens();
    private final Reasoner<PathQuestion, Integer> overseer =
            task.overseer().reasoner().orElseThrow();

    private static PathQuestion question(PathKind kind, int from, int to) {
        return new PathQuestion(GRAPH, kind, from, to);
    }

    private static Step<PathQuestion, Integer> ask(PathQuestion... questions) {
        return new Step.Ask<>(List.of(questions));
    }

    private List<Deliberated<PathQuestion, Integer>> deliberate(
            List<PathQuestion> questions, Function<PathQuestion, Integer> agent) {
        Agent<PathQuestion, Integer> answering = asked ->
                asked.stream().map(one -> new Prediction<>(agent.apply(one), 1)).toList();
        return new Deliberation<>(overseer, new OverseerFirst<>(task.overseer(), answering)).deliberate(questions);
    }

    @Test
    void aDistanceIsOneMoreThanThatFromTheStep() {
        PathQuestion asked = question(PathKind.DISTANCE, 0, 4);
        assertEquals(ask(question(PathKind.EDGE, 0, 4)), overseer.next(asked, List.of()));
        assertEquals(ask(question(PathKind.STEP, 0, 4)), overseer.next(asked, List.of(tokens.no())));
        int no = tokens.no();
        int yes = tokens.yes();
        assertEquals(ask(question(PathKind.EDGE, 0, 2)), overseer.next(asked, List.of(no, 2)));
        assertEquals(ask(question(PathKind.DISTANCE, 2, 4)), overseer.next(asked, List.of(no, 2, yes)));
        assertEquals(
                new Step.Conclude<>(tokens.distance(3)), overseer.next(asked, List.of(no, 2, yes, tokens.distance(2))));
        assertEquals(new Step.Conclude<>(tokens.infinity()), overseer.next(asked, List.of(no, 3, no)), "no step");
        assertEquals(new Step.Conclude<>(tokens.infinity()), overseer.next(asked, List.of(no, yes)), "no vertex");
    }

    @Test
    void aStepIsTheBestOfTwoDrawsAndANeighbour() {
        PathQuestion asked = question(PathKind.STEP, 0, 4);
        int no = tokens.no();
        int yes = tokens.yes();
        assertEquals(ask(question(PathKind.EDGE, 0, 4)), overseer.next(asked, List.of()));
        assertEquals(ask(asked, asked, question(PathKind.NEIGHBOUR, 0, 4)), overseer.next(asked, List.of(no)));
        assertEquals(
                ask(question(PathKind.EDGE, 0, 2), question(PathKind.EDGE, 0, 3)),
                overseer.next(asked, List.of(no, 2, 3, 1)));
        assertEquals(
                ask(question(PathKind.DISTANCE, 2, 4), question(PathKind.DISTANCE, 1, 4)),
                overseer.next(asked, List.of(no, 2, 3, 1, yes, no)));
        assertEquals(
                new Step.Conclude<>(1),
                overseer.next(asked, List.of(no, 2, 3, 1, yes, no, tokens.distance(2), tokens.distance(1))));
    }

    @Test
    void whetherANameStandsForAVertexIsLookedUp() {
        int absent = 9;
        PathQuestion asked = question(PathKind.STEP, 0, 4);
        PathQuestion edge = question(PathKind.EDGE, 0, absent);
        assertEquals(ask(edge), overseer.next(asked, List.of(tokens.no(), absent, absent, 1)));
        assertEquals(tokens.no(), task.truth().answer(edge));
        assertEquals(Optional.of(edge), said(asked, edge));
        assertTrue(said(asked, question(PathKind.DISTANCE, absent, 4)).isEmpty(), "nothing else about it can be said");
    }

    private Optional<PathQuestion> said(PathQuestion parent, PathQuestion child) {
        PathSubQuestions form = new PathSubQuestions(tokens, SearchEffort.DEFAULTS);
        return form.child(parent, form.tokens(parent, child));
    }

    @Test
    void whereThereIsAnEdgeNothingMoreIsAsked() {
        assertEquals(new Step.Conclude<>(1), overseer.next(question(PathKind.STEP, 0, 1), List.of(tokens.yes())));
        assertEquals(
                new Step.Conclude<>(tokens.distance(1)),
                overseer.next(question(PathKind.DISTANCE, 0, 1), List.of(tokens.yes())));
    }

    @Test
    void anAgentThatKnowsDistancesAndNoStepsIsLedByTheNeighbour() {
        List<PathQuestion> questions = task.questions(Split.IID).draw(2_000, random).stream()
                .map(question -> question.ask(PathKind.STEP, question.from(), question.to()))
                .toList();
        Function<PathQuestion, Integer> ignorant = asked -> asked.kind() == PathKind.STEP
                ? tokens.infinity()
                : (int) task.truth().answer(asked);
        int led = 0;
        int due = 0;
        for (Deliberated<PathQuestion, Integer> course : deliberate(questions, ignorant)) {
            PathQuestion asked = course.question();
            int neighbour = task.truth().answer(asked.ask(PathKind.NEIGHBOUR, asked.from(), asked.to()));
            if (task.truth().accepts(asked, neighbour)) {
                due++;
                led += task.truth().accepts(asked, course.conclusion().orElseThrow()) ? 1 : 0;
            }
        }
        assertTrue(due > 500, due + " neighbours are optimal steps");
        assertEquals(due, led);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 32})
    void anAgentThatGivesAnyOptimalStepIsEnough(int size) {
        ShortestPath sized = new ShortestPath(new PathSettings(size, 8, Flaws.NONE), 3);
        Agent<PathQuestion, Integer> agent = asked -> asked.stream()
                .map(one -> new Prediction<>(largestRight(sized, one), 1))
                .toList();
        List<PathQuestion> questions = sized.questions(Split.SHIFTED).draw(300, random);
        Reasoner<PathQuestion, Integer> reasoner = sized.overseer().reasoner().orElseThrow();
        for (Deliberated<PathQuestion, Integer> course : new Deliberation<>(reasoner, agent).deliberate(questions)) {
            assertTrue(
                    sized.truth().accepts(course.question(), course.conclusion().orElseThrow()));
        }
    }

    private static int largestRight(ShortestPath sized, PathQuestion asked) {
        for (int answer = sized.tokens().labels() - 1; answer >= 0; answer--) {
            if (sized.truth().accepts(asked, answer)) {
                return answer;
            }
        }
        throw new AssertionError("nothing is right of " + asked);
    }

    @Test
    void aStepWhoseWayIsPastTheLargestDistanceIsNoWay() {
        PathQuestion asked = question(PathKind.STEP, 0, 4);
        List<Integer> told = List.of(tokens.no(), tokens.no(), tokens.no(), 2, tokens.distance(8));
        assertEquals(new Step.Conclude<>(tokens.infinity()), overseer.next(asked, told));
    }

    @Test
    void toldNonsenseItConcludesAllTheSameWithinItsShape() {
        List<PathQuestion> questions = task.questions(Split.SHIFTED).draw(3_000, random);
        Agent<PathQuestion, Integer> nonsense = all -> all.stream()
                .map(one -> new Prediction<>(random.nextInt(tokens.labels()), 1))
                .toList();
        for (Deliberated<PathQuestion, Integer> course : new Deliberation<>(overseer, nonsense).deliberate(questions)) {
            int conclusion = course.conclusion().orElseThrow();
            boolean distance = course.question().kind() == PathKind.DISTANCE;
            assertTrue(conclusion == tokens.infinity()
                    || (distance ? tokens.isDistance(conclusion) : tokens.isName(conclusion)));
            assertTrue(course.subQuestions().size() <= overseer.shape().mostAnswers());
        }
    }

    @Test
    void onlyItsOwnQuestionIsEverAskedTwiceInAStep() {
        List<PathQuestion> questions = task.questions(Split.IID).draw(2_000, random);
        for (Deliberated<PathQuestion, Integer> course : deliberate(questions, this::vertexOrTrue)) {
            for (Step<PathQuestion, Integer> step : course.steps()) {
                if (step instanceof Step.Ask<PathQuestion, Integer> ask) {
                    List<PathQuestion> repeated = ask.questions().stream()
                            .filter(one -> ask.questions().indexOf(one)
                                    != ask.questions().lastIndexOf(one))
                            .distinct()
                            .toList();
                    assertTrue(repeated.isEmpty() || repeated.equals(List.of(course.question())));
                }
            }
        }
    }

    /** An agent that answers steps by any vertex, so that draws differ and coincide. */
    private int vertexOrTrue(PathQuestion asked) {
        return asked.kind() == PathKind.STEP
                ? asked.graph().vertex(random.nextInt(asked.graph().order()))
                : task.truth().answer(asked);
    }
}
