package agon.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A metric")
class OrientationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rmse",
                "search_regret",
                "easier.search_regret",
                "evaluation.2.search_regret",
                "evaluations",
                "judge_calibration_error",
                "gaming_gap",
                "random-forest.interval_width",
                "contest.overseer.judge"
            })
    @DisplayName("that measures errors, costs or deceit is better low, of whatever kind of picks")
    void low(String metric) {
        assertEquals(Orientation.LOWER_IS_BETTER, Orientation.of(metric));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accuracy",
                "true_score",
                "overseer_score",
                "audit_score",
                "evaluation.2.pick_accuracy",
                "loss.share"
            })
    @DisplayName("that measures success is better high")
    void high(String metric) {
        assertEquals(Orientation.HIGHER_IS_BETTER, Orientation.of(metric));
    }
}
