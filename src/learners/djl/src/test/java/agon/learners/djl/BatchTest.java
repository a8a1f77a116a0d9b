package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.api.seed.Seeds;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A batch of questions about tables")
class BatchTest {

    private static final String KINDS = "agon.learners.djl.Kind#all";
    private static final double TOLERANCE = 1e-4;
    private static final List<Lookup> TRAINING = Lookup.about(12, 1);
    private static final List<Lookup> ASKED = Lookup.about(12, 2);

    private static <C extends Record, A> Learner<Lookup, A> trained(
            Kind<C> kind, Codec<Lookup, A> codec, Function<Lookup, A> answer) {
        Learner<Lookup, A> learner = kind.learner(codec, 4);
        for (int i = 0; i < 30; i++) {
            learner.imitate(Lookup.examples(TRAINING, answer));
        }
        return learner;
    }

    private static Learner<Lookup, Integer> labels(Kind<?> kind) {
        return trained(kind, Lookup.labels(), Lookup::value);
    }

    private static Learner<Lookup, Double> reals(Kind<?> kind) {
        return trained(kind, Lookup.reals(), question -> (double) question.value());
    }

    private static double[] numbers(Learner<Lookup, Double> learner, List<Lookup> questions) {
        return learner.answer(questions).stream()
                .mapToDouble(prediction -> prediction.answer())
                .toArray();
    }

    private static double[] likelihoods(Learner<Lookup, Integer> learner, List<Lookup> questions) {
        return learner.logLikelihood(
                questions, questions.stream().map(Lookup::value).toList());
    }

    @ParameterizedTest
    @MethodSource("agon.learners.djl.Kind#ofFacts")
    @DisplayName("is answered alike whatever the order of the facts")
    void orderOfFacts(Kind<?> kind) {
        try (Learner<Lookup, Integer> labels = labels(kind);
                Learner<Lookup, Double> reals = reals(kind)) {
            for (long seed = 0; seed < 5; seed++) {
                long order = seed;
                List<Lookup> shuffled =
                        ASKED.stream().map(question -> question.shuffled(order)).toList();
                assertArrayEquals(likelihoods(labels, ASKED), likelihoods(labels, shuffled), TOLERANCE);
                assertArrayEquals(numbers(reals, ASKED), numbers(reals, shuffled), TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("is answered alike whether asked together, table by table or one by one")
    void together(Kind<?> kind) {
        try (Learner<Lookup, Integer> labels = labels(kind);
                Learner<Lookup, Double> reals = reals(kind)) {
            double[] likelihoods = likelihoods(labels, ASKED);
            double[] numbers = numbers(reals, ASKED);
            for (int at = 0; at < ASKED.size(); at++) {
                Lookup question = ASKED.get(at);
                List<Lookup> alone = List.of(question);
                List<Lookup> table = ASKED.stream()
                        .filter(other -> other.table().equals(question.table()))
                        .toList();
                int place = table.indexOf(question);
                assertEquals(likelihoods[at], likelihoods(labels, alone)[0], TOLERANCE);
                assertEquals(likelihoods[at], likelihoods(labels, table)[place], TOLERANCE);
                assertEquals(numbers[at], numbers(reals, alone)[0], TOLERANCE);
                assertEquals(numbers[at], numbers(reals, table)[place], TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("may hold a question twice")
    void twice(Kind<?> kind) {
        try (Learner<Lookup, Integer> learner = labels(kind)) {
            Lookup question = ASKED.get(0);
            double[] values = likelihoods(learner, List.of(question, ASKED.get(1), question));
            assertEquals(values[0], values[2], TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("may be about a table without entries, among others or alone")
    void noFacts(Kind<?> kind) {
        try (Learner<Lookup, Double> learner = reals(kind)) {
            Lookup nothing = new Lookup(List.of(), 0);
            double alone = numbers(learner, List.of(nothing))[0];
            assertTrue(Double.isFinite(alone), "a number");
            assertEquals(alone, numbers(learner, List.of(ASKED.get(0), nothing))[1], TOLERANCE);
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("may be empty: nothing is answered and nothing learned")
    void empty(Kind<?> kind) {
        try (Learner<Lookup, Integer> learner = labels(kind)) {
            double[] before = likelihoods(learner, ASKED);
            learner.imitate(List.of());
            learner.reinforce(List.of());
            assertArrayEquals(before, likelihoods(learner, ASKED));
            assertEquals(List.of(), learner.answer(List.of()));
            assertEquals(List.of(), learner.sample(List.of(), Seeds.generator(1, "sample")));
            assertEquals(0, learner.logLikelihood(List.of(), List.of()).length);
        }
    }
}
