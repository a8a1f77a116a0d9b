package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Questions by the rounds of messages that they get: as many for all, or as many as their own facts call for. What else is
 * asked at the same time then never changes an answer.
 *
 * @param inputs the questions, at least one
 * @param byRounds where those of so many rounds stand among them
 */
record RoundGroups(List<FactQuestion> inputs, SortedMap<Integer, List<Integer>> byRounds) {

    /** Answers questions together in so many rounds, a row for each. */
    interface Together {
        NDArray outputs(List<FactQuestion> questions, int rounds);
    }

    static RoundGroups of(List<FactQuestion> inputs, FactGraphShape shape) {
        SortedMap<Integer, List<Integer>> byRounds = new TreeMap<>();
        Map<int[][], Integer> known = new IdentityHashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            int rounds = shape.roundsBySize()
                    ? known.computeIfAbsent(inputs.get(i).facts(), facts -> rounds(facts, shape))
                    : shape.rounds();
            byRounds.computeIfAbsent(rounds, any -> new ArrayList<>()).add(i);
        }
        return new RoundGroups(inputs, byRounds);
    }

    private static int rounds(int[][] facts, FactGraphShape shape) {
        long tokens = Arrays.stream(facts)
                .flatMapToInt(Arrays::stream)
                .filter(token -> token >= 0)
                .distinct()
                .count();
        return (int) Math.max(1, Math.min(tokens, shape.rounds()));
    }

    /** A row for each question, in their order. */
    NDArray outputs(ForwardPass pass, Together together) {
        if (byRounds.size() == 1) {
            return together.outputs(inputs, byRounds.firstKey());
        }
        NDList parts = new NDList();
        long[] places = new long[inputs.size()];
        int next = 0;
        for (Map.Entry<Integer, List<Integer>> group : byRounds.entrySet()) {
            parts.add(
                    together.outputs(group.getValue().stream().map(inputs::get).toList(), group.getKey()));
            for (int input : group.getValue()) {
                places[input] = next++;
            }
        }
        return pass.embedding(NDArrays.concat(parts, 0), places, new Shape(places.length));
    }
}
