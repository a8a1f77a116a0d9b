package agon.api.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.Doubling;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The codec of scores")
class ScoreCodecsTest {

    @Test
    void showsAQuestionWithOneAnswerAndSaysANumberAroundAHalf() {
        Codec<StepQuestion<Integer, Integer>, Double> codec = ScoreCodecs.scores(Doubling.codec());
        StepQuestion<Integer, Integer> rated = new StepQuestion<>(3, List.of(6));
        assertArrayEquals(new int[] {3, 6}, codec.facts().orElseThrow().query(rated));
        assertEquals("2^3 given [6]", codec.wording().question(rated));
        RealForm<Double> form = (RealForm<Double>) codec.answers();
        assertEquals(0.5, form.centre());
        assertEquals(1, form.distance(0.5, 1.0));
    }
}
