package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A fact graph")
class FactGraphTest {

    private static FactGraphSettings settings(int rounds, boolean bySize) {
        return new FactGraphSettings(32, 0, 0, 8, 0, 0, 0, rounds, bySize, 5e-3, 0, 30, 0.3);
    }

    private static double accuracy(FactGraphSettings settings) {
        try (Learner<Chain, Integer> learner =
                new FactGraphProvider().create(settings, Chain.codec(), Seeds.generator(3, "learner"))) {
            for (int update = 0; update < 150; update++) {
                learner.imitate(Chain.examples(Chain.about(16, update)));
            }
            List<Chain> asked = Chain.about(40, 1_000);
            List<Prediction<Integer>> answers = learner.average().answer(asked);
            int right = 0;
            for (int i = 0; i < asked.size(); i++) {
                right += answers.get(i).answer() == asked.get(i).end() ? 1 : 0;
            }
            return (double) right / asked.size();
        }
    }

    @Test
    @DisplayName("follows as many facts in a row as it has rounds, on facts that it has never seen")
    void followsFacts() {
        double enough = accuracy(settings(5, false));
        double tooFew = accuracy(settings(1, false));
        assertTrue(enough > 0.97, "five rounds: " + enough);
        assertTrue(tooFew < 0.9, "one round cannot see three arrows far: " + tooFew);
    }

    @Test
    @DisplayName("follows them as far where the size of its facts says how many rounds it takes")
    void followsFactsInRoundsBySize() {
        double bySize = accuracy(settings(50, true));
        assertTrue(bySize > 0.97, "by size: " + bySize);
    }

    private static double accuracy(int contextRounds, int joins) {
        FactGraphSettings settings =
                new FactGraphSettings(32, 0, 0, 8, contextRounds, joins, 0, 2, false, 5e-3, 0, 30, 0.3);
        try (Learner<Formula, Integer> learner =
                new FactGraphProvider().create(settings, Formula.codec(), Seeds.generator(3, "learner"))) {
            for (int update = 0; update < 150; update++) {
                learner.imitate(Formula.examples(Formula.about(32, 0, 1, update)));
            }
            List<Formula> asked = Formula.about(100, 3, 5, 1_000);
            List<Prediction<Integer>> answers = learner.average().answer(asked);
            long right = IntStream.range(0, asked.size())
                    .filter(i -> answers.get(i).answer() == asked.get(i).value())
                    .count();
            return (double) right / asked.size();
        }
    }

    @Test
    @DisplayName("looks up facts by what their tokens stand for, over more steps than anything it was trained on takes")
    void looksUpFacts() {
        double joined = accuracy(6, 8);
        double alone = accuracy(6, 0);
        assertTrue(joined > 0.97, "with joins: " + joined);
        assertTrue(alone < 0.8, "messages alone do not find the entry: " + alone);
    }

    private static double accuracy(int hops) {
        FactGraphSettings settings = new FactGraphSettings(32, 0, 0, 8, 0, 0, hops, 1, false, 5e-3, 0, 30, 0.3);
        try (Learner<Ring, Integer> learner =
                new FactGraphProvider().create(settings, Ring.codec(), Seeds.generator(3, "learner"))) {
            for (int update = 0; update < 150; update++) {
                learner.imitate(Ring.examples(Ring.about(12, update)));
            }
            List<Ring> asked = Ring.about(40, 1_000);
            List<Prediction<Integer>> answers = learner.average().answer(asked);
            long right = IntStream.range(0, asked.size())
                    .filter(i -> answers.get(i).answer() == asked.get(i).end())
                    .count();
            return (double) right / asked.size();
        }
    }

    @Test
    @DisplayName("follows as many facts as fit in the binary digits of its hops, in a single round")
    void leaps() {
        double three = accuracy(3);
        double two = accuracy(2);
        double none = accuracy(0);
        assertTrue(three > 0.97, "seven steps are three leaps: " + three);
        assertTrue(two < 0.8, "and more than two: " + two);
        assertTrue(none < 0.5, "one round sees one fact far: " + none);
    }

    @Test
    @DisplayName("gives a question as many rounds as its own facts have tokens, whatever is asked beside it")
    void roundsByOwnSize() {
        FactQuestion few = new FactQuestion("few", new int[][] {{0, 1}, {1, 0}}, new int[] {0});
        FactQuestion more = new FactQuestion("more", new int[][] {{0, 1}, {1, 2}, {2, 3}, {3, -1}}, new int[] {0});
        FactQuestion many = new FactQuestion("many", new int[][] {{0, 1}, {2, 3}, {4, 5}}, new int[] {0});
        FactGraphShape shape = new FactGraphShape(new TokenRows(8, 4, 4), 2, 1, 16, 16, 0, 0, 8, 0, 0, 0, 5, true);
        assertEquals(
                Map.of(2, List.of(0, 3), 4, List.of(1), 5, List.of(2)),
                RoundGroups.of(List.of(few, more, many, few), shape).byRounds());
    }

    @Test
    @DisplayName("refuses settings that cannot be trained, and names them")
    void settings() {
        InvalidSetting width = assertThrows(
                InvalidSetting.class, () -> new FactGraphSettings(33, 2, 1, 8, 0, 0, 0, 2, false, 1e-2, 0, 30, 0.3));
        assertTrue(width.getMessage().contains("width"), width.getMessage());
        InvalidSetting heads = assertThrows(
                InvalidSetting.class, () -> new FactGraphSettings(32, 2, 3, 8, 0, 0, 0, 2, false, 1e-2, 0, 30, 0.3));
        assertTrue(heads.getMessage().contains("sumHeads"), heads.getMessage());
        InvalidSetting joins = assertThrows(
                InvalidSetting.class, () -> new FactGraphSettings(32, 0, 0, 8, 0, 4, 0, 2, false, 1e-2, 0, 30, 0.3));
        assertTrue(joins.getMessage().contains("contextRounds"), joins.getMessage());
    }

    @Test
    @DisplayName("answers the same whether questions of a context are asked together or one by one")
    void together() {
        try (Learner<Chain, Integer> learner =
                new FactGraphProvider().create(Kind.GRAPH, Chain.codec(), Seeds.generator(3, "learner"))) {
            learner.imitate(Chain.examples(Chain.about(4, 1)));
            List<Chain> asked = Chain.about(3, 2);
            List<Integer> together =
                    learner.answer(asked).stream().map(Prediction::answer).toList();
            List<Integer> singly = asked.stream()
                    .map(question -> learner.answer(List.of(question)).get(0).answer())
                    .toList();
            assertEquals(together, singly);
        }
    }
}
