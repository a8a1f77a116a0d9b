package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Episode;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Feedback on answers")
class FeedbackTest {

    private static final String KINDS = "agon.learners.djl.Kind#all";
    private static final int UPDATES = 25;
    private static final List<Lookup> QUESTIONS = Lookup.about(8, 6);

    /** Mean probability of a label. */
    private static double probability(Policy<Lookup, Integer> policy, int label) {
        double sum = 0;
        for (double value : policy.logLikelihood(QUESTIONS, Collections.nCopies(QUESTIONS.size(), label))) {
            sum += Math.exp(value);
        }
        return sum / QUESTIONS.size();
    }

    private static double meanNumber(Policy<Lookup, Double> policy) {
        return policy.answer(QUESTIONS).stream()
                .mapToDouble(prediction -> prediction.answer())
                .average()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("raises the label preferred among three that were on offer, and lowers the others")
    void preferredOfThree(Kind<?> kind) {
        for (int preferred = 0; preferred < 3; preferred++) {
            List<Integer> others = List.of((preferred + 1) % 3, (preferred + 2) % 3);
            try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), 1)) {
                int better = preferred;
                double before = probability(learner, preferred);
                imitate(
                        learner,
                        QUESTIONS.stream()
                                .map(question -> new Example<>(question, better, others, 1))
                                .toList());
                assertTrue(probability(learner, preferred) > Math.max(before, 0.6), "label " + preferred);
                others.forEach(other -> assertTrue(probability(learner, other) < 0.3, "label " + other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("may mix free answers and choices among two and among three")
    void mixed(Kind<?> kind) {
        List<List<Integer>> offers = List.of(List.of(), List.of(0), List.of(0, 1));
        List<Example<Lookup, Integer>> examples = new ArrayList<>();
        for (int at = 0; at < QUESTIONS.size(); at++) {
            examples.add(new Example<>(QUESTIONS.get(at), 2, offers.get(at % 3), 1 + at % 2));
        }
        try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), 1)) {
            double before = probability(learner, 2);
            imitate(learner, examples);
            assertTrue(probability(learner, 2) > Math.max(before, 0.6), probability(learner, 2) + " after " + before);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("moves a number to the side of the midpoint that is preferred")
    void preferredNumber(Kind<?> kind) {
        List<List<Double>> pairs = List.of(List.of(3.0, 1.0), List.of(-1.0, 1.0));
        for (List<Double> pair : pairs) {
            try (Learner<Lookup, Double> learner = kind.learner(Lookup.reals(), 1)) {
                double before = meanNumber(learner);
                imitate(
                        learner,
                        QUESTIONS.stream()
                                .map(question -> Example.preferred(question, pair.get(0), pair.get(1)))
                                .toList());
                double side = Math.signum(pair.get(0) - pair.get(1));
                double midpoint = (pair.get(0) + pair.get(1)) / 2;
                double after = meanNumber(learner);
                assertTrue(side * (after - before) > 0, before + " moved to " + after);
                assertTrue(side * (after - midpoint) > 0, after + " instead of beyond " + midpoint);
            }
        }
    }

    private static <A> void imitate(Learner<Lookup, A> learner, List<Example<Lookup, A>> examples) {
        for (int i = 0; i < UPDATES; i++) {
            learner.imitate(examples);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("as reward raises the rewarded label, wherever the rewards' zero lies")
    void rewardedLabel(Kind<?> kind) {
        for (double zero : new double[] {0, -5}) {
            try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), 1)) {
                double before = probability(learner, 2);
                reinforce(learner, UPDATES, (question, answer) -> zero + (answer == 2 ? 1 : 0));
                double after = probability(learner, 2);
                assertTrue(after > Math.max(before, 0.6), before + " became " + after);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("as reward moves a number toward where rewards are higher")
    void rewardedNumber(Kind<?> kind) {
        try (Learner<Lookup, Double> learner = kind.learner(Lookup.reals(), 1)) {
            double before = meanNumber(learner);
            reinforce(learner, UPDATES, (question, answer) -> answer);
            assertTrue(meanNumber(learner) > before + 0.1, before + " became " + meanNumber(learner));
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("says nothing where all rewards are equal")
    void equalRewards(Kind<?> kind) {
        try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), 1)) {
            List<Integer> zeros = Collections.nCopies(QUESTIONS.size(), 0);
            // What is seen at first still settles how dense features are scaled, and so moves answers.
            reinforce(learner, ScalingEstimate.ENOUGH / QUESTIONS.size() + 1, (question, answer) -> 0.7);
            double[] before = learner.logLikelihood(QUESTIONS, zeros);
            reinforce(learner, 3, (question, answer) -> 0.7);
            assertArrayEquals(before, learner.logLikelihood(QUESTIONS, zeros), 1e-6);
        }
    }

    private static <A> void reinforce(Learner<Lookup, A> learner, int updates, ToDoubleBiFunction<Lookup, A> reward) {
        for (int i = 0; i < updates; i++) {
            List<A> drawn = learner.sample(QUESTIONS, Seeds.generator(i, "sample"));
            List<Episode<Lookup, A>> episodes = new ArrayList<>();
            for (int at = 0; at < drawn.size(); at++) {
                Lookup question = QUESTIONS.get(at);
                episodes.add(new Episode<>(question, drawn.get(at), reward.applyAsDouble(question, drawn.get(at))));
            }
            learner.reinforce(episodes);
        }
    }
}
