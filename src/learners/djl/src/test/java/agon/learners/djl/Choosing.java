package agon.learners.djl;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.Codec;
import agon.api.codec.DecompositionShape;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What an overseer asks and concludes about roads between places. Which place next on the way from one to another? It is
 * told three, asks for the way that is left from each, and takes the least, the first of equals; a place told twice is
 * asked about once. How long is the way? One more than from the next place. Who is there already concludes so.
 *
 * @param kind what is asked
 * @param from a place
 * @param to a place
 */
record Choosing(int kind, int from, int to) {

    static final int NEXT = 0;
    static final int LENGTH = 1;
    static final int ROAD = 2;
    static final int PLACES = 12;

    private static final int LENGTHS = 4;
    private static final int LABELS = PLACES + LENGTHS;
    private static final int VOCABULARY = LABELS + ROAD + 1;

    /** Questions between different places, but for one in eight. */
    static List<Choosing> about(List<Integer> origins, int count, RandomGenerator random) {
        List<Choosing> questions = new ArrayList<>(count);
        while (questions.size() < count) {
            int from = origins.get(random.nextInt(origins.size()));
            int to = random.nextInt(8) == 0 ? from : random.nextInt(PLACES);
            questions.add(new Choosing(random.nextInt(2), from, to));
        }
        return questions;
    }

    /** Says some of the places where a place is due, and any length where a length is. */
    static Agent<Choosing, Integer> told(List<Integer> places, long seed) {
        RandomGenerator random = Seeds.generator(seed, "told");
        return questions -> questions.stream()
                .map(question -> question.kind == LENGTH
                        ? PLACES + random.nextInt(LENGTHS)
                        : places.get(random.nextInt(places.size())))
                .map(answer -> new Prediction<>(answer, 1))
                .toList();
    }

    static Reasoner<Choosing, Integer> overseer() {
        return new Reasoner<>() {
            @Override
            public Step<Choosing, Integer> next(Choosing question, List<Integer> told) {
                if (question.from == question.to) {
                    return new Step.Conclude<>(question.kind == NEXT ? question.to : PLACES);
                }
                return question.kind == NEXT ? choose(question, told) : measure(question, told);
            }

            @Override
            public DecompositionShape shape() {
                return new DecompositionShape(3, 6);
            }
        };
    }

    private static Step<Choosing, Integer> choose(Choosing question, List<Integer> told) {
        if (told.isEmpty()) {
            Choosing road = new Choosing(ROAD, question.from, question.to);
            return new Step.Ask<>(List.of(road, road, road));
        }
        List<Integer> places = told.subList(0, 3).stream().distinct().toList();
        List<Integer> lengths = told.subList(3, told.size());
        if (lengths.isEmpty()) {
            return new Step.Ask<>(places.stream()
                    .map(place -> new Choosing(LENGTH, place, question.to))
                    .toList());
        }
        int best = IntStream.range(0, places.size())
                .reduce((first, other) -> lengths.get(other) < lengths.get(first) ? other : first)
                .orElseThrow();
        return new Step.Conclude<>(places.get(best));
    }

    private static Step<Choosing, Integer> measure(Choosing question, List<Integer> told) {
        return switch (told.size()) {
            case 0 -> new Step.Ask<>(List.of(new Choosing(NEXT, question.from, question.to)));
            case 1 -> new Step.Ask<>(List.of(new Choosing(LENGTH, told.get(0), question.to)));
            default -> new Step.Conclude<>(Math.min(LABELS - 1, told.get(1) + 1));
        };
    }

    static Codec<Choosing, Integer> codec() {
        return new Codec<>(
                List.of(new Roads()), LabelForm.integers(LABELS, LABELS), new AsWritten<>(), Optional.of(new Parts()));
    }

    private int[] tokens() {
        return new int[] {LABELS + kind, from, to};
    }

    private record Roads() implements FactsForm<Choosing> {

        @Override
        public Extent extent() {
            return new Extent(VOCABULARY, 1, 2, 3);
        }

        @Override
        public Object context(Choosing question) {
            return "roads";
        }

        @Override
        public int[][] facts(Choosing question) {
            return new int[][] {{0, 1}};
        }

        @Override
        public int[] query(Choosing question) {
            return question.tokens();
        }
    }

    private record Parts() implements SubQuestionForm<Choosing> {

        @Override
        public TokensForm.Extent extent() {
            return new TokensForm.Extent(VOCABULARY, 3, VOCABULARY);
        }

        @Override
        public int[] tokens(Choosing parent, Choosing child) {
            return child.tokens();
        }

        @Override
        public Optional<Choosing> child(Choosing parent, int[] tokens) {
            boolean sense = tokens[0] >= LABELS && tokens[1] < PLACES && tokens[2] < PLACES;
            return sense ? Optional.of(new Choosing(tokens[0] - LABELS, tokens[1], tokens[2])) : Optional.empty();
        }
    }
}
