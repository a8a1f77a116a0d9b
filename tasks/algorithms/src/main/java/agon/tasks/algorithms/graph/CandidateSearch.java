package agon.tasks.algorithms.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * How H looks for a neighbour of a vertex that it cannot look up: it has the agent draw its own answer to the very question
 * twice, takes a random neighbour as well, drops the draws that are no neighbours, asks how long the way is from each that
 * is left, and takes the shortest. The draws keep what the agent knows already; the random neighbour is where anything
 * better comes from.
 *
 * <p>Whether a name stands for a vertex of this context is not seen but looked up, as an edge to it: whoever imitates H then
 * sees all that H goes by.
 *
 * <p>The state of the search is read from the answers alone, so a reasoner that uses it stays a pure function.
 *
 * @param told the answers since the search began: two draws, a neighbour, whether each of {@link #drawn()} is a neighbour,
 *     the length from each of {@link #candidates()}; at least the first three
 * @param name whether an answer is the name of a vertex, of this context or of others
 * @param yes the answer that a draw is a neighbour
 */
public record CandidateSearch(List<Integer> told, IntPredicate name, int yes) {

    private static final int DRAWS = 2;
    private static final int FIRST_CHECK = DRAWS + 1;

    /** The draws that name vertices, each once: asking about one of them twice in a step would draw the agent again. */
    public List<Integer> drawn() {
        return told.subList(0, DRAWS).stream().filter(name::test).distinct().toList();
    }

    /** Whether it is known which draws are neighbours. */
    public boolean checked() {
        return told.size() >= FIRST_CHECK + drawn().size();
    }

    /** The draws that are neighbours, and the neighbour that was looked up if there is one, each once. */
    public List<Integer> candidates() {
        List<Integer> drawn = drawn();
        List<Integer> candidates = new ArrayList<>(FIRST_CHECK);
        for (int i = 0; i < drawn.size(); i++) {
            if (told.get(FIRST_CHECK + i) == yes) {
                candidates.add(drawn.get(i));
            }
        }
        Integer neighbour = told.get(DRAWS);
        if (name.test(neighbour) && !candidates.contains(neighbour)) {
            candidates.add(neighbour);
        }
        return candidates;
    }

    /** Whether the length from each candidate is known. */
    public boolean measured() {
        return told.size() >= FIRST_CHECK + drawn().size() + candidates().size();
    }

    /**
     * The candidate from which the way is shortest, of several the smallest; empty if there is no way from any.
     *
     * @param length what an answer says of a length, {@link Integer#MAX_VALUE} if there is no way
     */
    public OptionalInt shortest(IntUnaryOperator length) {
        List<Integer> candidates = candidates();
        int firstLength = FIRST_CHECK + drawn().size();
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            int candidate = candidates.get(i);
            int own = length.applyAsInt(told.get(firstLength + i));
            if (own < least || own == least && own != Integer.MAX_VALUE && candidate < best) {
                best = candidate;
                least = own;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
