package agon.engine.cell;

import java.util.List;
import java.util.SortedMap;

/**
 * What contests of one split took, of the overseer and of the agent that argued, by the channel that it would have been charged
 * to in training: {@code contest.<channel>}, units a contest.
 *
 * @param before what contests had taken until then
 * @param after what they had taken when these were over
 * @param held how many were held
 */
record ContestCosts(SortedMap<String, Long> before, SortedMap<String, Long> after, int held) {

    static final String PREFIX = "contest.";

    /** One score a channel; none if there was no contest. */
    List<Score> scores() {
        if (held == 0) {
            return List.of();
        }
        return after.entrySet().stream()
                .map(channel -> new Score(
                        PREFIX + channel.getKey(),
                        "a contest",
                        (double) (channel.getValue() - before.getOrDefault(channel.getKey(), 0L)) / held,
                        held))
                .toList();
    }
}
