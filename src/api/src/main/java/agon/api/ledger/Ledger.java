package agon.api.ledger;

import java.util.OptionalLong;
import java.util.SortedMap;

/** The counts of one cell, as a protocol may read them; only the engine writes. */
public interface Ledger {

    /** Every channel that was charged, with its count, in the order of the names. */
    SortedMap<String, Long> totals();

    /** What is left of a channel's budget; empty where the channel has no cap. */
    OptionalLong remaining(String channel);

    /** What was charged to a channel so far; 0 if nothing was. */
    default long spent(String channel) {
        return totals().getOrDefault(channel, 0L);
    }
}
