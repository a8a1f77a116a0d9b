package agon.tasks.algorithms.judge;

import java.util.List;

/**
 * A fact of a context: a piece of evidence.
 *
 * @param tokens what it says, in the tokens of the task's facts
 */
public record Fact(List<Integer> tokens) implements Comparable<Fact> {

    /** Copies the tokens. */
    public Fact {
        tokens = List.copyOf(tokens);
    }

    /** By the first token that differs. */
    @Override
    public int compareTo(Fact other) {
        int both = Math.min(tokens.size(), other.tokens.size());
        for (int place = 0; place < both; place++) {
            int order = Integer.compare(tokens.get(place), other.tokens.get(place));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(tokens.size(), other.tokens.size());
    }
}
