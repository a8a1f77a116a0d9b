package agon.protocols.debate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.ledger.Channel;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import agon.api.oversight.ExpandedOverseer;
import agon.api.oversight.Flaws;
import agon.api.oversight.Reasoner;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.session.CellSession;
import agon.tasks.algorithms.permutation.PermutationPoweringProvider;
import agon.tasks.algorithms.permutation.PowerSettings;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("In a dispute")
final class DisputeGameTest {

    private static final int CIRCLE = 12;

    private static Task<?, ?> powering(int depth) {
        return new PermutationPoweringProvider()
                .create(new PowerSettings(6, depth, 4, Flaws.NONE), new TaskSetting(3, Optional.empty()));
    }

    private static <Q, A> Reasoner<Q, A> overseer(CellSession<Q, A> cell) {
        return cell.session().overseer().reasoner().orElseThrow();
    }

    /** A learner that was told the truth about the questions and all that is asked on the way to their answers. */
    private static <Q, A> Policy<Q, A> knowing(CellSession<Q, A> cell, Task<Q, A> task, List<Q> questions) {
        Agent<Q, A> truth = asked -> asked.stream()
                .map(question -> new Prediction<>(task.truth().answer(question), 1))
                .toList();
        Deliberation<Q, A> faultless =
                new Deliberation<>(task.overseer().reasoner().orElseThrow(), truth);
        Set<Q> known = new LinkedHashSet<>();
        List<Q> unseen = questions;
        while (!unseen.isEmpty()) {
            known.addAll(unseen);
            Set<Q> asked = new LinkedHashSet<>();
            for (Deliberated<Q, A> one : faultless.deliberate(unseen)) {
                asked.addAll(one.subQuestions());
            }
            asked.removeAll(known);
            unseen = List.copyOf(asked);
        }
        Learner<Q, A> learner = cell.session().policy();
        learner.imitate(known.stream()
                .map(question -> Example.of(question, task.truth().answer(question)))
                .toList());
        return learner;
    }

    @Test
    void whatADebaterWhoKnowsTheTruthClaimsRightlyStandsAndWhatItClaimsWronglyFalls() {
        assertTellsTruthFromLies(new AdditionTask());
        assertTellsTruthFromLies(powering(4));
    }

    private static <Q, A> void assertTellsTruthFromLies(Task<Q, A> task) {
        RandomGenerator random = Seeds.generator(1, "dispute test");
        List<Q> questions = task.questions(Split.SHIFTED).draw(60, random);
        List<Opening<Q, A>> right = new ArrayList<>();
        List<Opening<Q, A>> wrong = new ArrayList<>();
        for (Q question : questions) {
            A truth = task.truth().answer(question);
            A lie = task.codec().answers().corrupt(truth, random);
            right.add(new Opening<>(question, truth, lie, false));
            wrong.add(new Opening<>(question, lie, truth, false));
        }
        try (CellSession<Q, A> cell = Remembering.open(task, new ArrayList<>())) {
            DisputeGame<Q, A> game = new DisputeGame<>(cell.session(), overseer(cell), knowing(cell, task, questions));
            boolean[] all = new boolean[questions.size()];
            assertArrayEquals(all, game.play(wrong).won(), "no lie stands");
            Arrays.fill(all, true);
            assertArrayEquals(all, game.play(right).won(), "no truth falls");
            assertEquals(2L * questions.size(), cell.ledger().spent(Channel.JUDGE), "one verdict a game");
        }
    }

    @Test
    void aLieThatRestsOnLiesAllTheWayFallsWhereTheOverseerCanLookForItself() {
        List<Opening<Addition, Integer>> openings = new ArrayList<>();
        List<Example<Addition, Integer>> lies = new ArrayList<>();
        for (int steps = 0; steps <= 4; steps++) {
            int lie = (3 + steps + 1) % CIRCLE;
            lies.add(Example.of(new Addition(3, steps), lie));
            openings.add(new Opening<>(new Addition(3, steps), lie, 3 + steps, false));
        }
        try (CellSession<Addition, Integer> cell = Remembering.open(new AdditionTask(), new ArrayList<>())) {
            Learner<Addition, Integer> liar = cell.session().policy();
            liar.imitate(lies);
            assertArrayEquals(
                    new boolean[openings.size()],
                    new DisputeGame<>(cell.session(), overseer(cell), liar)
                            .play(openings)
                            .won());
        }
    }

    @ParameterizedTest(name = "{0} levels")
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void theJudgeFollowsOnePathDownTheTreeAndNotTheTree(int levels) {
        assertFollowsOnePath(powering(levels), levels);
    }

    /** Permutation powering asks two or three sub-questions, each one level easier or at the bottom. */
    private static <Q, A> void assertFollowsOnePath(Task<Q, A> task, int levels) {
        Q question = task.questions(Split.SHIFTED)
                .draw(1, Seeds.generator(1, "dispute test"))
                .get(0);
        A truth = task.truth().answer(question);
        A lie = task.codec().answers().corrupt(truth, Seeds.generator(2, "dispute test"));
        try (CellSession<Q, A> cell = Remembering.open(task, new ArrayList<>())) {
            Policy<Q, A> debater = knowing(cell, task, List.of(question));
            boolean[] stands = new DisputeGame<>(cell.session(), overseer(cell), debater)
                    .play(List.of(new Opening<>(question, truth, lie, false)))
                    .won();
            assertArrayEquals(new boolean[] {true}, stands);
            long path = cell.ledger().spent(Channel.REASON);
            assertTrue(path >= 3L * levels + 1 && path <= 4L * levels + 1, path + " steps of " + levels + " levels");
            new ExpandedOverseer<>(overseer(cell), levels + 1).answer(List.of(question));
            long tree = cell.ledger().spent(Channel.REASON) - path;
            assertTrue(tree >= 1L << levels, tree + " steps to expand the tree");
        }
    }
}
