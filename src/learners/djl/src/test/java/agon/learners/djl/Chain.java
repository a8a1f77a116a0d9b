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

/**
 * Where does one get from a place, following arrows to the end? No fact says so; the arrows do, one after the other.
 *
 * @param places all places, in the order in which arrows lead from one to the next, but for a gap in the middle
 * @param from where to begin
 */
record Chain(List<Integer> places, int from) {

    /** Places in all; two chains of half as many. */
    static final int PLACES = 8;

    /** Questions about so many random pairs of chains, one about each place. */
    static List<Chain> about(int pairs, long seed) {
        Random random = new Random(seed);
        List<Chain> questions = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < PLACES; place++) {
                places.add(place);
            }
            Collections.shuffle(places, random);
            List<Integer> order = List.copyOf(places);
            for (int place = 0; place < PLACES; place++) {
                questions.add(new Chain(order, place));
            }
        }
        return questions;
    }

    /** The end of the chain. */
    int end() {
        return places.get(places.indexOf(from) < PLACES / 2 ? PLACES / 2 - 1 : PLACES - 1);
    }

    static List<Example<Chain, Integer>> examples(List<Chain> questions) {
        return questions.stream()
                .map(question -> Example.of(question, question.end()))
                .toList();
    }

    static Codec<Chain, Integer> codec() {
        return new Codec<>(
                List.of(new Arrows()), LabelForm.integers(PLACES, PLACES), new AsWritten<>(), Optional.empty());
    }

    private record Arrows() implements FactsForm<Chain> {

        @Override
        public Extent extent() {
            return new Extent(PLACES, PLACES - 2, 2, 1);
        }

        @Override
        public Object context(Chain question) {
            return question.places();
        }

        @Override
        public int[][] facts(Chain question) {
            List<int[]> arrows = new ArrayList<>();
            for (int i = 0; i + 1 < PLACES; i++) {
                if (i + 1 != PLACES / 2) {
                    arrows.add(new int[] {
                        question.places().get(i), question.places().get(i + 1)
                    });
                }
            }
            return arrows.toArray(int[][]::new);
        }

        @Override
        public int[] query(Chain question) {
            return new int[] {question.from()};
        }
    }
}
