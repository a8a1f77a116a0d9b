package agon.api.oversight;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.RealForm;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scores by what the overseer concludes")
class ConclusionScorerTest {

    @Test
    void fallWithTheDistanceFromTheConclusionAndAreChargedOneByOne() {
        List<List<Integer>> asked = new ArrayList<>();
        List<Integer> charged = new ArrayList<>();
        Agent<Integer, Double> concludesTen = questions -> {
            asked.add(questions);
            return questions.stream()
                    .map(question -> new Prediction<>(10.0, question == 0 ? 0 : 1))
                    .toList();
        };
        double[] scores = new ConclusionScorer<>(concludesTen, RealForm.numbers(0, 4), charged::add)
                .score(List.of(1, 1, 0, 2, 1), List.of(10.0, 11.0, 10.0, 8.0, -50.0));
        assertArrayEquals(new double[] {1, 0.75, Double.NaN, 0.5, 0}, scores, "none where there is no conclusion");
        assertEquals(List.of(List.of(1, 0, 2)), asked, "each question is concluded once");
        assertEquals(List.of(4), charged);
    }
}
