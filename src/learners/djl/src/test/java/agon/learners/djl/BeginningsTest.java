package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import agon.api.agent.Learner;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Answers that begin alike")
class BeginningsTest {

    private static final List<int[]> ANSWERS =
            List.of(new int[] {1, 0}, new int[] {1, 2}, new int[] {0, 2}, new int[] {1, 0}, new int[] {1, 2});

    @Test
    @DisplayName("are worked out once, for as long as they go on alike and are about the same input")
    void shared() {
        Object input = new Object();
        Beginnings beginnings = Beginnings.of(List.of(input, input, input, input, new Object()));
        assertArrayEquals(new int[] {0, 4}, beginnings.firsts());
        beginnings.extend(ANSWERS, 1);
        assertArrayEquals(new int[] {0, 2, 4}, beginnings.firsts());
        beginnings.extend(ANSWERS, 2);
        assertArrayEquals(new int[] {0, 1, 2, 4}, beginnings.firsts(), "the first and the fourth are the same answer");
        assertArrayEquals(
                new float[] {1, 10, 2, 20, 3, 30, 1, 10, 4, 40},
                beginnings.forEach(new float[] {1, 10, 2, 20, 3, 30, 4, 40}, 2));
    }

    @Test
    @DisplayName("are the same whether tokens become known one at a time or all at once")
    void steps() {
        List<String> inputs = Collections.nCopies(ANSWERS.size(), "input");
        Beginnings slowly = Beginnings.of(inputs);
        slowly.extend(ANSWERS, 1);
        slowly.extend(ANSWERS, 2);
        Beginnings atOnce = Beginnings.of(inputs);
        atOnce.extend(ANSWERS, 2);
        assertArrayEquals(atOnce.firsts(), slowly.firsts());
    }

    @Test
    @DisplayName("cost nothing where each is about an input of its own")
    void apart() {
        Beginnings beginnings = Beginnings.of(List.of(new Object(), new Object()));
        float[] rows = {1, 2};
        assertSame(rows, beginnings.forEach(rows, 1));
    }

    @Test
    @DisplayName("are as likely, and drawn as often, as those that are asked about apart")
    void asLikely() {
        try (Learner<Copying.Word, List<Integer>> learner = Kind.perceptron().learner(Copying.codec(), 3)) {
            List<Copying.Word> words = Copying.words();
            List<List<Integer>> letters =
                    words.stream().map(Copying.Word::letters).toList();
            List<Copying.Word> asked = Collections.nCopies(words.size(), words.get(5));
            double[] together = learner.logLikelihood(asked, letters);
            for (int i = 0; i < together.length; i++) {
                assertEquals(
                        learner.logLikelihood(asked.subList(0, 1), letters.subList(i, i + 1))[0], together[i], 1e-5);
            }
            int draws = 20_000;
            List<List<Integer>> drawn = new ArrayList<>(
                    learner.sample(Collections.nCopies(draws, words.get(5)), Seeds.generator(1, "draws")));
            for (int i = 0; i < together.length; i++) {
                double share = Math.exp(together[i]);
                double deviation = Math.sqrt(share * (1 - share) / draws);
                assertEquals(share, (double) Collections.frequency(drawn, letters.get(i)) / draws, 4 * deviation);
            }
        }
    }
}
