package agon.api.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.Doubling;
import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Agreement")
class AgreementTest {

    @Test
    void isTheShareOfTargetsThatTheAgentSays() {
        Agent<Integer, Integer> saysOne = questions ->
                questions.stream().map(question -> new Prediction<>(1, 0.5)).toList();
        List<Example<Integer, Integer>> targets = IntStream.range(0, 9)
                .mapToObj(exponent -> Example.of(exponent, Doubling.truth(exponent)))
                .toList();
        assertEquals(1 / 3.0, Agreement.share(LabelForm.integers(7, 7), saysOne, targets), "2^0, 2^3 and 2^6");
        assertEquals(0, Agreement.share(LabelForm.integers(7, 7), saysOne, List.of()));
    }

    @Test
    void ofRealsIsToLessThanHalfTheirScale() {
        RealForm<Double> form = RealForm.numbers(0, 10);
        assertTrue(Agreement.agree(form, 3.0, 7.9));
        assertFalse(Agreement.agree(form, 3.0, 8.0));
    }

    @Test
    void isLookedAtOnMilestonesThatAreEvenlySpreadAndEndWithTheLastStep() {
        for (int steps = 1; steps <= 30; steps++) {
            for (int count = 1; count <= steps; count++) {
                Milestones milestones = new Milestones(count, steps);
                List<Integer> due = IntStream.rangeClosed(1, steps)
                        .filter(milestones::areDueAfter)
                        .boxed()
                        .toList();
                assertEquals(count, due.size());
                assertEquals(steps, due.get(count - 1));
                for (int i = 1; i < count; i++) {
                    int gap = due.get(i) - due.get(i - 1);
                    assertTrue(gap == steps / count || gap == (steps + count - 1) / count, due.toString());
                }
            }
        }
    }
}
