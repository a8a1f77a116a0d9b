package agon.learners.djl;

import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.TokensForm;
import agon.api.codec.Wording;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A task with answers of several tokens: say the word of the query. */
final class Copying {

    private static final int LETTERS = 3;
    private static final int LENGTH = 3;

    private Copying() {}

    record Word(List<Integer> letters) {}

    /** All words, 27. */
    static List<Word> words() {
        return IntStream.range(0, LETTERS * LETTERS * LETTERS)
                .mapToObj(number ->
                        new Word(List.of(number % LETTERS, number / LETTERS % LETTERS, number / LETTERS / LETTERS)))
                .toList();
    }

    static Codec<Word, List<Integer>> codec() {
        Wording<Word, List<Integer>> wording = new Wording<>() {
            @Override
            public String question(Word question) {
                return question.toString();
            }

            @Override
            public String answer(List<Integer> answer) {
                return answer.toString();
            }
        };
        return new Codec<>(List.of(new Query()), new Letters(), wording, Optional.empty());
    }

    /** One fact, equal for all words, that is of no use. */
    private record Query() implements FactsForm<Word> {

        @Override
        public Extent extent() {
            return new Extent(LETTERS, 1, 1, LENGTH);
        }

        @Override
        public Object context(Word question) {
            return "nothing";
        }

        @Override
        public int[][] facts(Word question) {
            return new int[][] {{0}};
        }

        @Override
        public int[] query(Word question) {
            return question.letters().stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private record Letters() implements TokensForm<List<Integer>> {

        @Override
        public Extent extent() {
            return new Extent(LETTERS, LENGTH, LETTERS);
        }

        @Override
        public int[] tokens(List<Integer> answer) {
            return answer.stream().mapToInt(Integer::intValue).toArray();
        }

        @Override
        public List<Integer> answer(int[] tokens) {
            return Arrays.stream(tokens).boxed().toList();
        }
    }
}
