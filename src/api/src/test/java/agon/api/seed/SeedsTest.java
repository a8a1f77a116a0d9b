package agon.api.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SeedsTest {

    @Test
    void equalSeedsAndPurposesGiveEqualStreams() {
        assertEquals(
                Seeds.generator(3, "debate.opening").nextLong(),
                Seeds.generator(3, "debate.opening").nextLong());
    }

    @Test
    void anotherSeedOrPurposeGivesAnotherStream() {
        long stream = Seeds.generator(3, "debate.opening").nextLong();
        assertNotEquals(stream, Seeds.generator(4, "debate.opening").nextLong());
        assertNotEquals(stream, Seeds.generator(3, "debate.closing").nextLong());
    }

    @Test
    void theNumbersOfManyTextsSpreadEvenlyOverTheUnitInterval() {
        int[] bins = new int[10];
        for (int text = 0; text < 100_000; text++) {
            bins[(int) (10 * Seeds.uniform(5, "question " + text))]++;
        }
        for (int count : bins) {
            assertTrue(Math.abs(count - 10_000) < 500, "a tenth of the texts, but got " + count);
        }
    }
}
