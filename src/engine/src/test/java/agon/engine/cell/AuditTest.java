package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.search.Choice;
import agon.api.task.Truth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An audit of picks")
final class AuditTest {

    @Test
    void tellsWhatThePicksMissedFromWhatWasNeverThere() {
        Audit<Integer, Integer> audit = new Audit<>(question -> question, LabelForm.integers(9, 0));
        audit.compare(List.of(
                new Choice<>(1, 1, 1.0, List.of(1, 2)),
                new Choice<>(2, 3, 0.5, List.of(2, 3, 3)),
                new Choice<>(3, 4, 0.5, List.of(4, 5, 6))));
        audit.compare(List.of(new Choice<>(4, 4, 0.0, List.of(4, 4))));
        assertEquals(
                List.of(
                        new Score("pick_accuracy", "fraction", 0.5, 4),
                        new Score("attainable_accuracy", "fraction", 0.75, 4),
                        new Score("search_regret", "fraction", 0.25, 4),
                        new Score("mean_score", "", 0.5, 4),
                        new Score("evaluations", "answers", 2.5, 4)),
                audit.scores());
    }

    @Test
    void takesEveryAnswerThatTheTruthAccepts() {
        Truth<Integer, Integer> sameParity = new Truth<>() {
            @Override
            public Integer answer(Integer question) {
                return question % 2;
            }

            @Override
            public boolean accepts(Integer question, Integer answer) {
                return question % 2 == answer % 2;
            }
        };
        Audit<Integer, Integer> audit = new Audit<>(sameParity, LabelForm.integers(9, 0));
        audit.compare(List.of(new Choice<>(1, 7, 1.0, List.of(7)), new Choice<>(1, 8, 1.0, List.of(8))));
        assertEquals(
                new Score("pick_accuracy", "fraction", 0.5, 2), audit.scores().get(0));
    }

    @Test
    void takesRealsForRightThatAreLessThanHalfAScaleOff() {
        Audit<Integer, Double> audit = new Audit<>(question -> 10.0, RealForm.numbers(0, 4));
        audit.compare(
                List.of(new Choice<>(1, 11.9, 1.0, List.of(11.9)), new Choice<>(1, 12.0, 1.0, List.of(12.0, 9.0))));
        assertEquals(
                new Score("pick_accuracy", "fraction", 0.5, 2), audit.scores().get(0));
        assertEquals(
                new Score("attainable_accuracy", "fraction", 1, 2),
                audit.scores().get(1));
    }

    @Test
    void saysNothingOfNothing() {
        assertEquals(List.of(), new Audit<Integer, Integer>(question -> 1, LabelForm.integers(2, 0)).scores());
    }
}
