package agon.tasks.sideeffects.plan;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question: which plan is the best while these conditions hold?
 *
 * @param conditions how many conditions there are, 1 to 30
 * @param holding which of them hold, a bit each
 */
public record Situation(int conditions, int holding) {

    private static final int MOST_CONDITIONS = 30;

    /** Refuses bits of conditions that do not exist. */
    public Situation {
        if (conditions < 1 || conditions > MOST_CONDITIONS || holding < 0 || holding >= 1 << conditions) {
            throw new IllegalArgumentException("there is no situation " + holding + " of " + conditions);
        }
    }

    /** Every situation, those in which fewer conditions hold not necessarily first. */
    public static List<Situation> all(int conditions) {
        return IntStream.range(0, 1 << conditions)
                .mapToObj(holding -> new Situation(conditions, holding))
                .toList();
    }

    /** Whether a condition holds. */
    public boolean holds(int condition) {
        return (holding >> condition & 1) == 1;
    }

    /** How many conditions hold. */
    public int held() {
        return Integer.bitCount(holding);
    }
}
