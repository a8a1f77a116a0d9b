package agon.protocols.amplification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The schedule of recordings")
final class LabelScheduleTest {

    private static int dueIn(LabelSchedule schedule, int steps) {
        return IntStream.range(0, steps).map(step -> schedule.due()).sum();
    }

    @ParameterizedTest
    @CsvSource({"2.5, 1000", "0.1, 1000", "0.099, 100", "0.01, 100", "0.0099, 10", "0, 10"})
    void asksForFewerTheBetterTheOverseerIsPredicted(double loss, int inAThousandSteps) {
        LabelSchedule schedule = new LabelSchedule(1);
        schedule.observe(loss, 1);
        assertEquals(inAThousandSteps, dueIn(schedule, 1000));
    }

    @Test
    void asksForOneAStepUntilItKnowsHowWellTheOverseerIsPredicted() {
        assertEquals(7, dueIn(new LabelSchedule(1), 7));
    }

    @Test
    void goesByARunningAverageThatOneGoodRecordingDoesNotMove() {
        LabelSchedule schedule = new LabelSchedule(1);
        schedule.observe(1, 1);
        schedule.observe(0, 1);
        assertEquals(10, dueIn(schedule, 10));
        for (int recording = 0; recording < 500; recording++) {
            schedule.observe(0, 1);
        }
        assertEquals(1, dueIn(schedule, 100));
    }

    @Test
    void recordsAsManyTimesFasterAsItIsTold() {
        LabelSchedule fast = new LabelSchedule(8);
        assertEquals(56, dueIn(fast, 7));
        fast.observe(0.05, 100);
        assertEquals(8, dueIn(fast, 10));
    }
}
