package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import agon.api.agent.Episode;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.seed.Seeds;
import ai.djl.engine.Engine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("With equal seeds")
class RepeatabilityTest {

    private static final String KINDS = "agon.learners.djl.Kind#all";
    private static final int UPDATES = 12;
    private static final List<Lookup> QUESTIONS = Lookup.about(8, 5);

    /** Imitation and reinforcement by turns. */
    private static void update(Learner<Lookup, Integer> learner, int step) {
        learner.imitate(Lookup.examples(QUESTIONS, Lookup::value));
        List<Integer> drawn = learner.sample(QUESTIONS, Seeds.generator(step, "sample"));
        List<Episode<Lookup, Integer>> episodes = new ArrayList<>();
        for (int at = 0; at < QUESTIONS.size(); at++) {
            episodes.add(new Episode<>(QUESTIONS.get(at), drawn.get(at), drawn.get(at) == 1 ? 1 : 0));
        }
        learner.reinforce(episodes);
    }

    private static double[] likelihoods(Policy<Lookup, Integer> policy) {
        return policy.logLikelihood(
                QUESTIONS, QUESTIONS.stream().map(Lookup::value).toList());
    }

    private static double[] trained(Kind<?> kind, long seed) {
        try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), seed)) {
            for (int step = 0; step < UPDATES; step++) {
                update(learner, step);
            }
            return likelihoods(learner);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("answers are equal to the last bit, whatever ran before")
    void whateverRanBefore(Kind<?> kind) {
        double[] first = trained(kind, 1);
        Kind.all().forEach(other -> trained(other, 2));
        Engine.getEngine("PyTorch").setRandomSeed(99);
        assertArrayEquals(first, trained(kind, 1));
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("answers are equal to the last bit, whatever runs in between")
    void whateverRunsInBetween(Kind<?> kind) {
        double[] alone = trained(kind, 1);
        try (Learner<Lookup, Integer> learner = kind.learner(Lookup.labels(), 1);
                Learner<Lookup, Integer> other = kind.learner(Lookup.labels(), 2)) {
            for (int step = 0; step < UPDATES; step++) {
                update(other, step);
                update(learner, step);
                learner.answer(QUESTIONS.subList(0, 3));
                learner.snapshot();
            }
            assertArrayEquals(alone, likelihoods(learner));
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("draws are equal if they are drawn with equal randomness")
    void draws(Kind<?> kind) {
        try (Learner<Lookup, Double> first = kind.learner(Lookup.reals(), 1);
                Learner<Lookup, Double> second = kind.learner(Lookup.reals(), 1)) {
            assertEquals(
                    first.sample(QUESTIONS, Seeds.generator(7, "sample")),
                    second.sample(QUESTIONS, Seeds.generator(7, "sample")));
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("only: other seeds give other answers")
    void otherSeeds(Kind<?> kind) {
        assertFalse(Arrays.equals(trained(kind, 1), trained(kind, 2)));
    }
}
