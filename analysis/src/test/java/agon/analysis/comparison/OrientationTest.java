package agon.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Which way a metric improves")
final class OrientationTest {

    @ParameterizedTest
    @CsvSource({
        "accuracy, HIGHER_IS_BETTER",
        "pick_accuracy, HIGHER_IS_BETTER",
        "search_regret, LOWER_IS_BETTER",
        "judge_calibration_error, LOWER_IS_BETTER",
        "contest.judge, LOWER_IS_BETTER"
    })
    void isToldByItsName(String metric, Orientation orientation) {
        assertEquals(orientation, Orientation.of(metric));
    }

    @ParameterizedTest
    @CsvSource({"pick_accuracy", "search_regret", "evaluations", "mean_score"})
    void isTheSameForPicksOfEveryKind(String metric) {
        assertEquals(Orientation.of(metric), Orientation.of("easier." + metric));
        assertEquals(Orientation.of(metric), Orientation.of("expert.2." + metric));
    }
}
