package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.agent.Storable;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A message-passing network")
class MessagePassingTest {

    static final MessagePassingSettings SMALL = new MessagePassingSettings(16, 2, 32, 0, 5e-3, 0, 20, 0.3);

    private static final MessagePassingSettings NOISY = new MessagePassingSettings(16, 2, 32, 0.2, 5e-3, 0, 20, 0.3);
    private static final List<Tree> ASKED = Tree.some(200, 1_000);

    private static Learner<Tree, Double> learner(MessagePassingSettings settings, long seed) {
        return new MessagePassingProvider().create(settings, Tree.codec(), Seeds.generator(seed, "learner"));
    }

    private static Learner<Tree, Double> trained(MessagePassingSettings settings, long seed, int updates) {
        Learner<Tree, Double> learner = learner(settings, seed);
        for (int update = 0; update < updates; update++) {
            learner.imitate(Tree.examples(Tree.some(64, update)));
        }
        return learner;
    }

    private static double[] numbers(Agent<Tree, Double> agent, List<Tree> trees) {
        return agent.answer(trees).stream().mapToDouble(Prediction::answer).toArray();
    }

    @Test
    @DisplayName("learns what only atoms and the bonds between them tell")
    void learns() {
        try (Learner<Tree, Double> learner = trained(SMALL, 3, 300)) {
            double[] answers = numbers(learner.average(), ASKED);
            double squares = IntStream.range(0, answers.length)
                    .mapToDouble(i -> Math.pow(answers[i] - ASKED.get(i).unlike(), 2))
                    .sum();
            double mean = ASKED.stream().mapToDouble(Tree::unlike).average().orElseThrow();
            double variance = ASKED.stream()
                    .mapToDouble(tree -> Math.pow(tree.unlike() - mean, 2))
                    .sum();
            assertTrue(squares < 0.03 * variance, "explains all but " + squares / variance + " of the variance");
        }
    }

    @Test
    @DisplayName("answers alike in whatever order atoms and bonds are listed")
    void order() {
        try (Learner<Tree, Double> learner = trained(SMALL, 3, 50)) {
            double[] answers = numbers(learner, ASKED);
            for (long seed = 0; seed < 5; seed++) {
                long order = seed;
                List<Tree> shuffled =
                        ASKED.stream().map(tree -> tree.shuffled(order)).toList();
                assertArrayEquals(answers, numbers(learner, shuffled), 1e-5);
            }
        }
    }

    @Test
    @DisplayName("answers about an atom without bonds, alone or among others")
    void oneAtom() {
        Tree atom = new Tree(List.of(1), List.of());
        try (Learner<Tree, Double> learner = trained(SMALL, 3, 10)) {
            learner.imitate(Tree.examples(List.of(atom)));
            double alone = numbers(learner, List.of(atom))[0];
            assertEquals(alone, numbers(learner, List.of(ASKED.get(0), atom))[1], 1e-5);
        }
    }

    @Test
    @DisplayName("is noisy in updates alone, and by its own seed")
    void noise() {
        try (Learner<Tree, Double> one = trained(NOISY, 3, 10);
                Learner<Tree, Double> same = trained(NOISY, 3, 10);
                Learner<Tree, Double> other = trained(NOISY, 4, 10)) {
            assertArrayEquals(numbers(one, ASKED), numbers(one, ASKED));
            assertArrayEquals(numbers(one, ASKED), numbers(same, ASKED));
            assertFalse(Arrays.equals(numbers(one, ASKED), numbers(other, ASKED)), "another seed, another network");
        }
    }

    @Test
    @DisplayName("is refused when it was saved by a network of another width")
    void load() throws IOException {
        try (Learner<Tree, Double> saved = learner(SMALL, 3);
                Learner<Tree, Double> wider = learner(new MessagePassingSettings(24, 2, 32, 0, 5e-3, 0, 20, 0.3), 3)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ((Storable) saved).save(out);
            IOException refusal = assertThrows(
                    IOException.class, () -> ((Storable) wider).load(new ByteArrayInputStream(out.toByteArray())));
            assertTrue(refusal.getMessage().contains("another architecture"), refusal.getMessage());
        }
    }

    @Test
    @DisplayName("refuses questions that are no graphs, and says so")
    void refuses() {
        MessagePassingProvider provider = new MessagePassingProvider();
        assertTrue(provider.refuses(Tree.codec()).isEmpty());
        assertTrue(provider.refuses(Ring.codec()).orElseThrow().contains("reads graphs"));
    }

    @Test
    @DisplayName("refuses settings that cannot be trained, and names them")
    void settings() {
        InvalidSetting dropout =
                assertThrows(InvalidSetting.class, () -> new MessagePassingSettings(64, 3, 128, 1.0, 2e-3, 0, 50, 0.3));
        assertTrue(dropout.getMessage().contains("dropout"), dropout.getMessage());
    }
}
