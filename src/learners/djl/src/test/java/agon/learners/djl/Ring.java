package agon.learners.djl;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Where does one get from a place on a ring in so many steps? Facts say where one step leads.
 *
 * @param places all places, in the order in which steps lead from one to the next and from the last to the first
 * @param from where to begin
 * @param steps 1 to {@value #MOST}
 */
record Ring(List<Integer> places, int from, int steps) {

    /** Places of a ring: a prime, so that no number of steps leads where another does. */
    static final int PLACES = 11;

    static final int MOST = 7;

    /** A question about each place and a random number of steps, for so many random rings. */
    static List<Ring> about(int rings, long seed) {
        Random random = new Random(seed);
        List<Ring> questions = new ArrayList<>();
        for (int ring = 0; ring < rings; ring++) {
            List<Integer> places =
                    new ArrayList<>(IntStream.range(0, PLACES).boxed().toList());
            Collections.shuffle(places, random);
            List<Integer> order = List.copyOf(places);
            for (int place = 0; place < PLACES; place++) {
                questions.add(new Ring(order, place, 1 + random.nextInt(MOST)));
            }
        }
        return questions;
    }

    /** Where one gets. */
    int end() {
        return places.get((places.indexOf(from) + steps) % PLACES);
    }

    static List<Example<Ring, Integer>> examples(List<Ring> questions) {
        return questions.stream()
                .map(question -> Example.of(question, question.end()))
                .toList();
    }

    static Codec<Ring, Integer> codec() {
        return new Codec<>(
                List.of(new Steps()), LabelForm.integers(PLACES, PLACES), new AsWritten<>(), Optional.empty());
    }

    private record Steps() implements FactsForm<Ring> {

        @Override
        public Extent extent() {
            return new Extent(PLACES + MOST + 1, PLACES, 2, 2);
        }

        @Override
        public Object context(Ring question) {
            return question.places();
        }

        @Override
        public int[][] facts(Ring question) {
            return IntStream.range(0, PLACES)
                    .mapToObj(i -> new int[] {
                        question.places().get(i), question.places().get((i + 1) % PLACES)
                    })
                    .toArray(int[][]::new);
        }

        @Override
        public int[] query(Ring question) {
            return new int[] {PLACES + question.steps(), question.from()};
        }
    }
}
