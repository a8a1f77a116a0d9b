package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.Codec;
import agon.api.codec.LabelForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.oversight.Overseer;
import agon.api.oversight.SelfAmplifying;
import agon.api.task.Questions;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A game: from a heap of stones both take one to three in turn, and who takes the last one wins. Does who is to move win (1)
 * or lose (0)? The overseer does not reason in words; it looks a few moves ahead and asks the agent about what it sees there.
 *
 * @param depth how many moves it looks ahead, at least 1
 */
record TakeAway(int depth) implements Task<Integer, Integer> {

    static final int WIN = 1;
    static final int LOSS = 0;

    private static final int MOST_TAKEN = 3;
    private static final int LEVELS = 5;

    /** Minimax to a depth, of many positions at once. */
    private record Search(int depth) implements SelfAmplifying<Integer, Integer> {

        @Override
        public List<Prediction<Integer>> amplify(Agent<Integer, Integer> agent, List<Integer> heaps) {
            Set<Integer> leaves = new LinkedHashSet<>();
            heaps.forEach(heap -> collect(heap, depth, leaves));
            List<Integer> asked = List.copyOf(leaves);
            List<Prediction<Integer>> answers = asked.isEmpty() ? List.of() : agent.answer(asked);
            Map<Integer, Integer> known = new HashMap<>();
            for (int i = 0; i < asked.size(); i++) {
                known.put(asked.get(i), answers.get(i).answer());
            }
            return heaps.stream()
                    .map(heap -> new Prediction<>(value(heap, depth, known), 1))
                    .toList();
        }

        private static void collect(int heap, int left, Set<Integer> leaves) {
            if (left == 0 && heap > 0) {
                leaves.add(heap);
            } else if (heap > 0) {
                next(heap).forEach(after -> collect(after, left - 1, leaves));
            }
        }

        /** Who is to move wins if some move leaves the other one lost; with no stone left the other took the last. */
        private static int value(int heap, int left, Map<Integer, Integer> known) {
            if (heap == 0) {
                return LOSS;
            }
            return left == 0
                    ? known.get(heap)
                    : next(heap).stream().anyMatch(after -> value(after, left - 1, known) == LOSS) ? WIN : LOSS;
        }

        private static List<Integer> next(int heap) {
            return IntStream.rangeClosed(1, Math.min(MOST_TAKEN, heap))
                    .mapToObj(taken -> heap - taken)
                    .toList();
        }
    }

    @Override
    public Overseer<Integer, Integer> overseer() {
        return Overseer.of(new Search(depth));
    }

    @Override
    public Truth<Integer, Integer> truth() {
        return heap -> heap % (MOST_TAKEN + 1) == 0 ? LOSS : WIN;
    }

    @Override
    public Questions<Integer> questions(Split split) {
        return new Questions<>() {
            @Override
            public int levels() {
                return LEVELS;
            }

            @Override
            public List<Integer> draw(int count, int hardest, RandomGenerator random) {
                return Stream.generate(() -> 1 + random.nextInt(MOST_TAKEN * (hardest + 1)))
                        .limit(count)
                        .toList();
            }
        };
    }

    @Override
    public Codec<Integer, Integer> codec() {
        VectorForm<Integer> stones = new VectorForm<>() {
            @Override
            public List<String> names() {
                return List.of("stones");
            }

            @Override
            public void write(Integer heap, float[] into, int offset) {
                into[offset] = heap;
            }
        };
        Wording<Integer, Integer> words = new Wording<>() {
            @Override
            public String question(Integer heap) {
                return heap + " stones";
            }

            @Override
            public String answer(Integer answer) {
                return answer == WIN ? "won" : "lost";
            }
        };
        return new Codec<>(new ArrayList<>(List.of(stones)), LabelForm.integers(2, 0), words, Optional.empty());
    }
}
