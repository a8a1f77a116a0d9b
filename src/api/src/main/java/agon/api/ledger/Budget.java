package agon.api.ledger;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Caps by channel for one cell.
 *
 * @param caps the most that may be charged to each channel; a channel that is absent is counted but not capped
 */
public record Budget(SortedMap<String, Long> caps) {

    /** No caps at all: everything is counted, nothing is refused. */
    public static final Budget UNLIMITED = new Budget(new TreeMap<>());

    /** Copies the caps; refuses negative ones. */
    public Budget {
        caps = Collections.unmodifiableSortedMap(new TreeMap<>(caps));
        for (Map.Entry<String, Long> cap : caps.entrySet()) {
            if (cap.getValue() < 0) {
                throw new IllegalArgumentException(
                        "budget of " + cap.getKey() + " must not be negative, is " + cap.getValue());
            }
        }
    }

    /** The cap of a channel, if it has one. */
    public OptionalLong cap(String channel) {
        Long cap = caps.get(channel);
        return cap == null ? OptionalLong.empty() : OptionalLong.of(cap);
    }
}
