package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Learner;
import agon.api.agent.Prediction;
import agon.api.seed.Seeds;
import agon.api.settings.InvalidSetting;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A convolutional network")
class ImageNetworkTest {

    static final ImageNetworkSettings SMALL = new ImageNetworkSettings(4, 8, 32, 0.2, 3e-3, 0, 10, 0.3);

    private static Learner<Marks, Integer> learner(long seed) {
        return new ImageNetworkProvider().create(SMALL, Marks.codec(), Seeds.generator(seed, "learner"));
    }

    private static void train(Learner<Marks, Integer> learner, int updates) {
        for (int update = 0; update < updates; update++) {
            learner.imitate(Marks.examples(Marks.about(32, update)));
        }
    }

    @Test
    @DisplayName("sees what it was shown elsewhere on the image")
    void sees() {
        try (Learner<Marks, Integer> learner = learner(3)) {
            train(learner, 150);
            List<Marks> asked = Marks.about(200, 1_000);
            List<Prediction<Integer>> answers = learner.average().answer(asked);
            long right = IntStream.range(0, asked.size())
                    .filter(i -> answers.get(i).answer() == asked.get(i).lean())
                    .count();
            assertTrue(right >= 195, right + " of 200");
        }
    }

    @Test
    @DisplayName("is noisy in updates alone, and by its own seed")
    void noise() {
        List<Marks> asked = Marks.about(50, 1_000);
        try (Learner<Marks, Integer> one = learner(3);
                Learner<Marks, Integer> same = learner(3);
                Learner<Marks, Integer> other = learner(4)) {
            List.of(one, same, other).forEach(learner -> train(learner, 10));
            assertEquals(one.answer(asked), one.answer(asked));
            assertEquals(one.answer(asked), same.answer(asked));
            assertTrue(!one.answer(asked).equals(other.answer(asked)), "another seed, another network");
        }
    }

    @Test
    @DisplayName("refuses what it cannot read or say")
    void refuses() {
        ImageNetworkProvider provider = new ImageNetworkProvider();
        assertTrue(provider.refuses(Marks.codec()).isEmpty());
        assertTrue(provider.refuses(Ring.codec()).orElseThrow().contains("reads images"));
    }

    @Test
    @DisplayName("refuses settings that cannot be trained, and names them")
    void settings() {
        InvalidSetting dropout =
                assertThrows(InvalidSetting.class, () -> new ImageNetworkSettings(32, 64, 1024, 1.0, 1e-3, 0, 10, 0.3));
        assertTrue(dropout.getMessage().contains("dropout"), dropout.getMessage());
    }
}
