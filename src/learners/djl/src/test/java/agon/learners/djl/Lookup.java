package agon.learners.djl;

import agon.api.agent.Example;
import agon.api.codec.AnswerForm;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.RealForm;
import agon.api.seed.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

/**
 * A question about a table: which value stands at a key?
 *
 * @param table the context, whose order means nothing
 * @param key a key of the table
 */
record Lookup(List<Entry> table, int key) {

    private static final int VALUES = 3;
    private static final int KEYS = 4;

    record Entry(int key, int value) {}

    int value() {
        return table.stream()
                .filter(entry -> entry.key() == key)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** The same question, the entries of its table in another order. */
    Lookup shuffled(long seed) {
        List<Entry> shuffled = new ArrayList<>(table);
        Collections.shuffle(shuffled, new Random(seed));
        return new Lookup(List.copyOf(shuffled), key);
    }

    /** All questions about so many tables of 2 to 4 entries, those of a table not always together. */
    static List<Lookup> about(int tables, long seed) {
        Random random = new Random(Seeds.mix(seed, "tables"));
        List<Lookup> questions = new ArrayList<>();
        for (int i = 0; i < tables; i++) {
            List<Integer> keys = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(keys, random);
            List<Entry> table = keys.subList(0, 2 + random.nextInt(3)).stream()
                    .map(key -> new Entry(key, random.nextInt(VALUES)))
                    .toList();
            table.forEach(entry -> questions.add(new Lookup(table, entry.key())));
        }
        Collections.shuffle(questions, random);
        return List.copyOf(questions);
    }

    static <A> List<Example<Lookup, A>> examples(List<Lookup> questions, Function<Lookup, A> answer) {
        return questions.stream()
                .map(question -> Example.of(question, answer.apply(question)))
                .toList();
    }

    /** The value as one of three labels. */
    static Codec<Lookup, Integer> labels() {
        return codec(LabelForm.integers(VALUES, VALUES));
    }

    /** The value as a number. */
    static Codec<Lookup, Double> reals() {
        return codec(RealForm.numbers(1, 2));
    }

    static <A> Codec<Lookup, A> codec(AnswerForm<A> answers) {
        return new Codec<>(List.of(new Table()), answers, new AsWritten<>(), Optional.empty());
    }

    private record Table() implements FactsForm<Lookup> {

        @Override
        public Extent extent() {
            return new Extent(VALUES + KEYS, KEYS, 2, 1);
        }

        @Override
        public Object context(Lookup question) {
            return question.table();
        }

        @Override
        public int[][] facts(Lookup question) {
            return question.table().stream()
                    .map(entry -> new int[] {VALUES + entry.key(), entry.value()})
                    .toArray(int[][]::new);
        }

        @Override
        public int[] query(Lookup question) {
            return new int[] {VALUES + question.key()};
        }
    }
}
