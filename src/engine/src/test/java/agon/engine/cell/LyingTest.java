package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.codec.LabelForm;
import agon.api.codec.TokensForm;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Truth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lies about a question")
final class LyingTest {

    private static final int LENGTH = 12;

    /** Words of twelve letters, of four different ones. */
    private static final TokensForm<List<Integer>> WORDS = new TokensForm<>() {
        @Override
        public Extent extent() {
            return new Extent(4, LENGTH, 0);
        }

        @Override
        public int[] tokens(List<Integer> answer) {
            return answer.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public List<Integer> answer(int[] tokens) {
            return Arrays.stream(tokens).boxed().toList();
        }
    };

    private static final List<Integer> TRUTH = List.of(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3);

    private static long different(List<Integer> first, List<Integer> second) {
        long different = 0;
        for (int i = 0; i < LENGTH; i++) {
            different += first.get(i).equals(second.get(i)) ? 0 : 1;
        }
        return different;
    }

    @Test
    @DisplayName("of many answers are a guess, what is nearly the truth, and what is nearly the guess")
    void nearMisses() {
        HeldOut<Integer, List<Integer>> heldOut =
                new HeldOut<>(Split.IID, List.of(1), List.of(TRUTH), question -> TRUTH, WORDS);
        for (int seed = 0; seed < 50; seed++) {
            Lies<List<Integer>> lies = new Lying<>(heldOut, 1, TRUTH, Seeds.generator(seed, "lies"))
                    .lies()
                    .orElseThrow();
            assertEquals(3, lies.all().stream().distinct().count());
            assertFalse(lies.all().contains(TRUTH));
            List<Integer> nearTruth = lies.all().get(1);
            List<Integer> nearDecoy = lies.all().get(2);
            assertEquals(lies.all().get(0), lies.decoy());
            assertEquals(1, different(nearTruth, TRUTH));
            assertEquals(1, different(nearDecoy, lies.decoy()));
        }
    }

    @Test
    @DisplayName("of few answers are all that are wrong, one of them the decoy")
    void named() {
        HeldOut<Integer, Integer> heldOut =
                new HeldOut<>(Split.IID, List.of(1), List.of(2), question -> 2, LabelForm.integers(5, 0));
        Lies<Integer> lies =
                new Lying<>(heldOut, 1, 2, Seeds.generator(1, "lies")).lies().orElseThrow();
        assertEquals(List.of(0, 1, 3, 4), lies.all());
        assertTrue(lies.all().contains(lies.decoy()));
    }

    @Test
    @DisplayName("are none where every answer is right")
    void none() {
        HeldOut<Integer, List<Integer>> heldOut = new HeldOut<>(
                Split.IID,
                List.of(1),
                List.of(TRUTH),
                new Truth<>() {
                    @Override
                    public List<Integer> answer(Integer question) {
                        return TRUTH;
                    }

                    @Override
                    public boolean accepts(Integer question, List<Integer> answer) {
                        return true;
                    }
                },
                WORDS);
        assertEquals(Optional.empty(), new Lying<>(heldOut, 1, TRUTH, Seeds.generator(1, "lies")).lies());
    }
}
