package agon.tasks.algorithms.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * How H looks for a neighbour of a vertex that it cannot look up: it has the agent draw its own answer to the very question
 * a few times, looks up neighbours as well, drops the draws that are no neighbours, asks how long the way is from those that
 * are left, and takes one. The draws keep what the agent knows already; the neighbours are where anything better comes from.
 *
 * <p>Whether a name stands for a vertex of this context is not seen but looked up, as an edge to it: whoever imitates H then
 * sees all that H goes by.
 *
 * <p>The state of the search is read from the answers alone, so a reasoner that uses it stays a pure function.
 *
 * @param effort how hard
 * @param told the answers since the search began: draws, neighbours, whether each of {@link #drawn()} is a neighbour, the
 *     length from each of {@link #candidates()}; at least the draws and neighbours
 * @param name whether an answer is the name of a vertex, of this context or of others
 * @param yes the answer that a draw is a neighbour
 */
public record CandidateSearch(SearchEffort effort, List<Integer> told, IntPredicate name, int yes) {

    /** The draws that name vertices, each once: asking about one of them twice in a step would draw the agent again. */
    public List<Integer> drawn() {
        return told.subList(0, effort.draws()).stream()
                .filter(name::test)
                .distinct()
                .toList();
    }

    /** Whether it is known which draws are neighbours. */
    public boolean checked() {
        return told.size() >= firstLength();
    }

    private int firstLength() {
        return effort.begun() + drawn().size();
    }

    /** The draws that are neighbours, and the neighbours that were looked up, each once. */
    public List<Integer> candidates() {
        List<Integer> drawn = drawn();
        List<Integer> candidates = new ArrayList<>(effort.begun());
        for (int i = 0; i < drawn.size(); i++) {
            if (told.get(effort.begun() + i) == yes) {
                candidates.add(drawn.get(i));
            }
        }
        for (int neighbour : told.subList(effort.draws(), effort.begun())) {
            if (name.test(neighbour) && !candidates.contains(neighbour)) {
                candidates.add(neighbour);
            }
        }
        return candidates;
    }

    /**
     * The candidates from which the length is to be asked next; none when the search is at its end.
     *
     * @param length what an answer says of a length, {@link Integer#MAX_VALUE} if there is no way
     */
    public List<Integer> due(IntUnaryOperator length) {
        List<Integer> candidates = candidates();
        int measured = measured();
        if (effort.pick() != SearchEffort.Pick.SATISFACTORY || measured == candidates.size()) {
            return measured == candidates.size() ? List.of() : candidates;
        }
        boolean satisfied = IntStream.range(0, measured).anyMatch(at -> length(at, length) <= effort.enough());
        return satisfied ? List.of() : candidates.subList(measured, measured + 1);
    }

    private int measured() {
        return Math.min(candidates().size(), told.size() - firstLength());
    }

    private int length(int candidate, IntUnaryOperator length) {
        return length.applyAsInt(told.get(firstLength() + candidate));
    }

    /**
     * The candidate that is taken of those that were measured, of several equally near the smallest; empty if there is no way
     * from any.
     *
     * @param length what an answer says of a length, {@link Integer#MAX_VALUE} if there is no way
     * @param question a hash of the question, by which any of the better half is chosen
     */
    public OptionalInt taken(IntUnaryOperator length, long question) {
        List<Integer> candidates = candidates();
        List<Integer> near = IntStream.range(0, measured())
                .filter(at -> length(at, length) != Integer.MAX_VALUE)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(at -> length(at, length))
                        .thenComparing(candidates::get))
                .map(candidates::get)
                .toList();
        if (near.isEmpty()) {
            return OptionalInt.empty();
        }
        int better = effort.pick() == SearchEffort.Pick.ANY_OF_BEST ? (near.size() + 1) / 2 : 1;
        return OptionalInt.of(near.get(better == 1 ? 0 : Math.floorMod(hash(question), better)));
    }

    /** Who asks the same again and is told the same takes the same. */
    private long hash(long question) {
        return Digest.extend(question, told.stream().mapToInt(Integer::intValue).toArray());
    }
}
