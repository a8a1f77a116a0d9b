package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import agon.api.agent.Learner;
import agon.api.agent.Storable;
import agon.api.codec.Codec;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A saved learner")
class StorageTest {

    private static final String KINDS = "agon.learners.djl.Kind#all";
    private static final List<Lookup> QUESTIONS = Lookup.about(8, 7);

    private static byte[] saved(Learner<?, ?> learner) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ((Storable) learner).save(out);
        return out.toByteArray();
    }

    private static void load(Learner<?, ?> learner, byte[] saved) throws IOException {
        ((Storable) learner).load(new ByteArrayInputStream(saved));
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("answers labels to the last bit when it is loaded, its slow copy as itself")
    void labels(Kind<?> kind) throws IOException {
        assertKept(kind, Lookup.labels(), Lookup::value);
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("answers numbers to the last bit when it is loaded, its slow copy as itself")
    void numbers(Kind<?> kind) throws IOException {
        assertKept(kind, Lookup.reals(), question -> (double) question.value());
    }

    private static <C extends Record, A> void assertKept(
            Kind<C> kind, Codec<Lookup, A> codec, Function<Lookup, A> answer) throws IOException {
        List<A> answers = QUESTIONS.stream().map(answer).toList();
        try (Learner<Lookup, A> first = kind.learner(codec, 1);
                Learner<Lookup, A> second = kind.learner(codec, 2)) {
            for (int i = 0; i < 5; i++) {
                first.imitate(Lookup.examples(QUESTIONS, answer));
            }
            double[] expected = first.logLikelihood(QUESTIONS, answers);
            assertFalse(Arrays.equals(expected, second.logLikelihood(QUESTIONS, answers)), "different at first");
            byte[] saved = saved(first);
            load(second, saved);
            assertArrayEquals(expected, second.logLikelihood(QUESTIONS, answers));
            assertArrayEquals(expected, second.average().logLikelihood(QUESTIONS, answers));
            assertEquals(first.answer(QUESTIONS), second.answer(QUESTIONS));
            assertArrayEquals(saved, saved(second), "equal weights, equal bytes");
        }
    }

    @ParameterizedTest
    @MethodSource(KINDS)
    @DisplayName("is refused whole by another kind of answer, when cut short, and when it is something else")
    void refused(Kind<?> kind) throws IOException {
        try (Learner<Lookup, Integer> labels = kind.learner(Lookup.labels(), 1);
                Learner<Lookup, Double> reals = kind.learner(Lookup.reals(), 1)) {
            byte[] saved = saved(labels);
            byte[] before = saved(reals);
            assertThrows(IOException.class, () -> load(reals, saved));
            assertThrows(IOException.class, () -> load(reals, new byte[64]));
            assertThrows(IOException.class, () -> load(reals, Arrays.copyOf(before, before.length - 1)));
            assertArrayEquals(before, saved(reals), "left as it was");
        }
    }
}
