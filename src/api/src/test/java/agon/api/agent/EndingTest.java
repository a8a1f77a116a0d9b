package agon.api.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.seed.Seeds;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The ending of a contest whose sides were heard apart")
class EndingTest {

    @Test
    @DisplayName("is a share however little either case brought, and one half where neither brought anything")
    void share() {
        RandomGenerator random = Seeds.generator(1, "endings");
        for (int i = 0; i < 10_000; i++) {
            double claimed = random.nextBoolean() ? random.nextDouble() : Math.pow(10, -20 * random.nextDouble());
            assertEquals(1, Ending.apart(claimed, 1).share(), "a rival without a case");
            assertEquals(0, Ending.apart(0, claimed / 2).share(), "a claimant without a case");
            double close = Ending.apart(claimed, Math.nextDown(1.0)).share();
            assertTrue(close > 0 && close <= 1, claimed + " ends with " + close);
        }
        assertEquals(0.5, Ending.apart(0, 1).share());
    }

    @Test
    @DisplayName("is the other way round when the sides change places")
    void mirrored() {
        RandomGenerator random = Seeds.generator(2, "endings");
        for (int i = 0; i < 1000; i++) {
            double claimed = random.nextDouble();
            double opposed = random.nextDouble();
            double share = Ending.apart(claimed, opposed).share();
            assertEquals(1 - share, Ending.apart(1 - opposed, 1 - claimed).share(), 1e-12);
        }
    }
}
