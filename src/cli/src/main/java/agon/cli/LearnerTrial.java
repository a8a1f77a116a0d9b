package agon.cli;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.LearnerProvider;
import agon.api.codec.Codec;
import agon.api.codec.FactsForm;
import agon.api.codec.LabelForm;
import agon.api.codec.VectorForm;
import agon.api.codec.Wording;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.Optional;

/**
 * Lets a learner learn one example, which loads whatever native library it needs.
 *
 * @param provider the kind of learner
 */
record LearnerTrial(LearnerProvider<?> provider) {

    private static final int TOKENS = 2;

    /**
     * How it went.
     *
     * @param sound whether nothing went wrong
     * @param text what happened
     */
    record Result(boolean sound, String text) {}

    Result result() {
        Codec<Integer, Integer> codec = new Codec<>(
                List.of(new Facts(), new Vector()), LabelForm.integers(TOKENS, 0), new Words(), Optional.empty());
        Optional<String> refusal = provider.refuses(codec);
        if (refusal.isPresent()) {
            return new Result(true, "not tried, since it takes no questions as simple as these: " + refusal.get());
        }
        try {
            learn(provider, codec);
            return new Result(true, "learned an example");
        } catch (RuntimeException | LinkageError e) {
            Throwable cause = e;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return new Result(false, cause.toString());
        }
    }

    private static <C extends Record> void learn(LearnerProvider<C> provider, Codec<Integer, Integer> codec) {
        try (Learner<Integer, Integer> learner =
                provider.create(provider.defaults(), codec, Seeds.generator(0, "trial"))) {
            learner.imitate(List.of(Example.of(0, 0), Example.of(1, 1)));
            learner.answer(List.of(0, 1));
        }
    }

    private record Vector() implements VectorForm<Integer> {

        @Override
        public List<String> names() {
            return List.of("number");
        }

        @Override
        public void write(Integer question, float[] into, int offset) {
            into[offset] = question;
        }
    }

    private record Facts() implements FactsForm<Integer> {

        @Override
        public Extent extent() {
            return new Extent(TOKENS, 1, 1, 1);
        }

        @Override
        public Object context(Integer question) {
            return "the same for all";
        }

        @Override
        public int[][] facts(Integer question) {
            return new int[][] {{0}};
        }

        @Override
        public int[] query(Integer question) {
            return new int[] {question};
        }
    }

    private record Words() implements Wording<Integer, Integer> {

        @Override
        public String question(Integer question) {
            return question.toString();
        }

        @Override
        public String answer(Integer answer) {
            return answer.toString();
        }
    }
}
