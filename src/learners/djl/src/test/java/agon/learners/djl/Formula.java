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
 * What is the value of a name that is defined as f of two others? Facts say how names are defined and what f is where it is
 * used; which entry of f is to be looked up follows from values that no fact says.
 *
 * @param facts (name, value, absent), (name, name, name) and (value, value, value)
 * @param asked a name
 * @param value its value
 */
record Formula(List<List<Integer>> facts, int asked, int value) {

    private static final int VALUES = 6;
    private static final int NAMES = 8;
    private static final int GIVEN = 3;
    private static final int ABSENT = -1;

    /** Questions about so many contexts, one about each name whose value takes from {@code least} to {@code most} entries in a row. */
    static List<Formula> about(int contexts, int least, int most, long seed) {
        Random random = new Random(seed);
        List<Formula> questions = new ArrayList<>();
        for (int context = 0; context < contexts; context++) {
            ask(random, least, most, questions);
        }
        return questions;
    }

    private static void ask(Random random, int least, int most, List<Formula> questions) {
        List<Integer> names = new ArrayList<>();
        for (int name = 0; name < NAMES; name++) {
            names.add(VALUES + name);
        }
        Collections.shuffle(names, random);
        int[] table = random.ints(VALUES * VALUES, 0, VALUES).toArray();
        int[] values = new int[NAMES];
        int[] depths = new int[NAMES];
        List<List<Integer>> facts = new ArrayList<>();
        for (int i = 0; i < NAMES; i++) {
            if (i < GIVEN) {
                values[i] = random.nextInt(VALUES);
                facts.add(List.of(names.get(i), values[i], ABSENT));
                continue;
            }
            int y = random.nextInt(i);
            int z = random.nextInt(i);
            values[i] = table[values[y] * VALUES + values[z]];
            depths[i] = 1 + Math.max(depths[y], depths[z]);
            facts.add(List.of(names.get(i), names.get(y), names.get(z)));
            List<Integer> entry = List.of(values[y], values[z], values[i]);
            if (!facts.contains(entry)) {
                facts.add(entry);
            }
        }
        Collections.shuffle(facts, random);
        List<List<Integer>> context = List.copyOf(facts);
        for (int i = 0; i < NAMES; i++) {
            if (depths[i] >= least && depths[i] <= most) {
                questions.add(new Formula(context, names.get(i), values[i]));
            }
        }
    }

    static List<Example<Formula, Integer>> examples(List<Formula> questions) {
        return questions.stream()
                .map(question -> Example.of(question, question.value()))
                .toList();
    }

    static Codec<Formula, Integer> codec() {
        return new Codec<>(
                List.of(new Definitions()), LabelForm.integers(VALUES, VALUES), new AsWritten<>(), Optional.empty());
    }

    private record Definitions() implements FactsForm<Formula> {

        @Override
        public Extent extent() {
            return new Extent(VALUES + NAMES, 2 * NAMES, 3, 1);
        }

        @Override
        public Object context(Formula question) {
            return question.facts();
        }

        @Override
        public int[][] facts(Formula question) {
            return question.facts().stream()
                    .map(fact -> fact.stream().mapToInt(Integer::intValue).toArray())
                    .toArray(int[][]::new);
        }

        @Override
        public int[] query(Formula question) {
            return new int[] {question.asked()};
        }
    }
}
