package agon.tasks.algorithms.union;

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
import agon.tasks.algorithms.graph.SearchEffort;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class UnionReasonerTest {

    /** 8 is labelled 5, below it 9, below that 10 and 11; 12 is labelled 5 too and alone. */
    private static final Forest FOREST =
            Forest.of(new int[] {8, 9, 10, 11, 12}, new int[] {0, 0, 1, 1, 4}, new int[] {5, -1, -1, -1, 5});

    private final RandomGenerator random = Seeds.generator(1, "union reasoner");
    private final UnionFind task = new UnionFind(new UnionSettings(8, 8, Flaws.NONE), 3);
    private final UnionTokens tokens = task.tokens();
    private final Reasoner<UnionQuestion, Integer> overseer =
            task.overseer().reasoner().orElseThrow();

    private static UnionQuestion question(UnionKind kind, int vertex) {
        return new UnionQuestion(FOREST, kind, vertex, vertex);
    }

    private static UnionQuestion edge(int from, int to) {
        return new UnionQuestion(FOREST, UnionKind.EDGE, from, to);
    }

    private static Step<UnionQuestion, Integer> ask(UnionQuestion... questions) {
        return new Step.Ask<>(List.of(questions));
    }

    private static Step<UnionQuestion, Integer> conclude(int answer) {
        return new Step.Conclude<>(answer);
    }

    @Test
    void aValueIsTheLabelOrThatOfTheParent() {
        UnionQuestion asked = question(UnionKind.VALUE, 10);
        int none = tokens.none();
        assertEquals(ask(question(UnionKind.LABEL, 10)), overseer.next(asked, List.of()));
        assertEquals(conclude(5), overseer.next(asked, List.of(5)));
        assertEquals(ask(question(UnionKind.PARENT, 10)), overseer.next(asked, List.of(none)));
        assertEquals(conclude(none), overseer.next(asked, List.of(none, none)));
        assertEquals(ask(edge(10, 9)), overseer.next(asked, List.of(none, 9)));
        assertEquals(ask(question(UnionKind.VALUE, 9)), overseer.next(asked, List.of(none, 9, tokens.yes())));
        assertEquals(conclude(5), overseer.next(asked, List.of(none, 9, tokens.yes(), 5)));
    }

    @Test
    void aDepthIsNoneAtTheLabelAndOneMoreThanThatOfTheParent() {
        UnionQuestion asked = question(UnionKind.DEPTH, 10);
        int none = tokens.none();
        int deepest = tokens.depth(8);
        int yes = tokens.yes();
        assertEquals(conclude(tokens.depth(0)), overseer.next(asked, List.of(5)));
        assertEquals(ask(question(UnionKind.PARENT, 10)), overseer.next(asked, List.of(none)));
        assertEquals(ask(edge(10, 9)), overseer.next(asked, List.of(none, 9)));
        assertEquals(ask(question(UnionKind.DEPTH, 9)), overseer.next(asked, List.of(none, 9, yes)));
        assertEquals(conclude(tokens.depth(2)), overseer.next(asked, List.of(none, 9, yes, tokens.depth(1))));
        assertEquals(conclude(deepest), overseer.next(asked, List.of(none, 9, yes, deepest)));
        assertEquals(conclude(deepest), overseer.next(asked, List.of(none, 9, yes, none)), "no depth");
        assertEquals(conclude(deepest), overseer.next(asked, List.of(none, 12, tokens.no())), "no neighbour");
        assertEquals(conclude(deepest), overseer.next(asked, List.of(none, yes)), "no vertex");
    }

    @Test
    void aParentIsTheShallowestOfTwoDrawsAndANeighbour() {
        UnionQuestion asked = question(UnionKind.PARENT, 9);
        int none = tokens.none();
        int yes = tokens.yes();
        int no = tokens.no();
        assertEquals(conclude(none), overseer.next(asked, List.of(5)));
        assertEquals(ask(asked, asked, question(UnionKind.NEIGHBOUR, 9)), overseer.next(asked, List.of(none)));
        assertEquals(ask(edge(9, 8), edge(9, 12)), overseer.next(asked, List.of(none, 8, 12, 10)));
        assertEquals(ask(edge(9, 8)), overseer.next(asked, List.of(none, 8, 8, 10)), "never drawn as an edge");
        assertEquals(
                ask(question(UnionKind.DEPTH, 8), question(UnionKind.DEPTH, 10)),
                overseer.next(asked, List.of(none, 8, 12, 10, yes, no)));
        assertEquals(
                conclude(8), overseer.next(asked, List.of(none, 8, 12, 10, yes, no, tokens.depth(0), tokens.depth(2))));
        assertEquals(conclude(none), overseer.next(asked, List.of(none, none, none, none)), "no candidate");
    }

    @Test
    void whetherANameStandsForAVertexIsLookedUp() {
        int absent = 17;
        UnionQuestion asked = question(UnionKind.PARENT, 9);
        Step<UnionQuestion, Integer> check = ask(edge(9, absent));
        assertEquals(check, overseer.next(asked, List.of(tokens.none(), absent, absent, 8)));
        assertEquals(tokens.no(), task.truth().answer(edge(9, absent)));
        assertEquals(check, ask(said(asked, edge(9, absent)).orElseThrow()), "it can be said");
        assertTrue(said(asked, question(UnionKind.DEPTH, absent)).isEmpty(), "nothing else about it can");
    }

    private Optional<UnionQuestion> said(UnionQuestion parent, UnionQuestion child) {
        UnionSubQuestions form = new UnionSubQuestions(tokens, SearchEffort.DEFAULTS);
        return form.child(parent, form.tokens(parent, child));
    }

    @Test
    void anAgentThatKnowsDepthsAndNoParentsIsLedByTheNeighbour() {
        Agent<UnionQuestion, Integer> ignorant = asked -> asked.stream()
                .map(one -> new Prediction<>(
                        one.kind() == UnionKind.PARENT
                                ? tokens.none()
                                : (int) task.truth().answer(one),
                        1))
                .toList();
        List<UnionQuestion> questions = task.questions(Split.IID).draw(2_000, random).stream()
                .map(question -> question.ask(UnionKind.PARENT, question.vertex()))
                .toList();
        var courses =
                new Deliberation<>(overseer, new OverseerFirst<>(task.overseer(), ignorant)).deliberate(questions);
        int led = 0;
        for (Deliberated<UnionQuestion, Integer> course : courses) {
            int neighbour = task.truth()
                    .answer(course.question()
                            .ask(UnionKind.NEIGHBOUR, course.question().vertex()));
            boolean labelled = task.truth().answer(course.question()) == tokens.none();
            assertEquals(
                    labelled ? tokens.none() : neighbour, course.conclusion().orElseThrow());
            led += !labelled && task.truth().accepts(course.question(), neighbour) ? 1 : 0;
        }
        assertTrue(led > 500, led + " neighbours are parents");
    }

    @Test
    void toldNonsenseItConcludesAllTheSameWithinItsShape() {
        List<UnionQuestion> questions = task.questions(Split.SHIFTED).draw(3_000, random);
        Agent<UnionQuestion, Integer> nonsense = all -> all.stream()
                .map(one -> new Prediction<>(random.nextInt(tokens.labels()), 1))
                .toList();
        for (Deliberated<UnionQuestion, Integer> course :
                new Deliberation<>(overseer, nonsense).deliberate(questions)) {
            int conclusion = course.conclusion().orElseThrow();
            boolean sense = switch (course.question().kind()) {
                case VALUE -> UnionTokens.isValue(conclusion) || conclusion == tokens.none();
                case DEPTH -> tokens.isDepth(conclusion);
                default -> tokens.isName(conclusion) || conclusion == tokens.none();
            };
            assertTrue(sense, () -> new UnionWording(tokens).answer(conclusion) + " of " + course.question());
            assertTrue(course.subQuestions().size() <= overseer.shape().mostAnswers());
        }
    }
}
