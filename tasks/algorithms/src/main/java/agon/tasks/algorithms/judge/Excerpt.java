package agon.tasks.algorithms.judge;

import java.util.List;

/**
 * All that a judge sees of a question: the query, without its context, and the facts that were revealed, in one order
 * whatever the order in which they were, since when each was revealed must not matter. The question itself is not here, so
 * nothing that was not revealed can reach a verdict.
 *
 * @param query what is asked, in tokens
 * @param facts those that were revealed, each once
 */
public record Excerpt(List<Integer> query, List<Fact> facts) {

    /** Sorts the facts; refuses one that was revealed twice. */
    public Excerpt {
        query = List.copyOf(query);
        facts = facts.stream().sorted().toList();
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).equals(facts.get(i - 1))) {
                throw new IllegalArgumentException(facts.get(i) + " was revealed twice");
            }
        }
    }
}
