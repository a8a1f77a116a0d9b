package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What contests took")
final class ContestCostsTest {

    private static final TreeMap<String, Long> BEFORE = new TreeMap<>(Map.of("overseer.judge", 10L));
    private static final TreeMap<String, Long> AFTER = new TreeMap<>(Map.of("overseer.judge", 14L, "work", 6L));

    @Test
    @DisplayName("is told a contest, by channel, without what contests before had taken")
    void aContest() {
        assertEquals(
                List.of(
                        new Score("contest.overseer.judge", "a contest", 2, 2),
                        new Score("contest.work", "a contest", 3, 2)),
                new ContestCosts(BEFORE, AFTER, 2).scores());
    }

    @Test
    @DisplayName("is not told where none was held")
    void none() {
        assertEquals(List.of(), new ContestCosts(BEFORE, AFTER, 0).scores());
    }
}
