package agon.learners.djl;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.codec.Codec;
import agon.api.codec.RealForm;
import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("When garbage is collected in the middle of an update")
class GarbageCollectionTest {

    private static final int UPDATES = 4;
    private static final List<Lookup> QUESTIONS = Lookup.about(4, 5);

    /** Reads a real only when it has done something else first: between what the network put out and its gradient. */
    private record Interrupted(RealForm<Double> form, Runnable interruption) implements RealForm<Double> {
        @Override
        public double centre() {
            return form.centre();
        }

        @Override
        public double scale() {
            return form.scale();
        }

        @Override
        public double value(Double answer) {
            interruption.run();
            return form.value(answer);
        }

        @Override
        public Double answer(double value) {
            return form.answer(value);
        }
    }

    /** Frees what nothing refers to, and writes over it. */
    private static void collect() {
        ReferenceQueue<Object> collected = new ReferenceQueue<>();
        PhantomReference<Object> garbage = new PhantomReference<>(new Object(), collected);
        do {
            System.gc();
        } while (!garbage.refersTo(null) && collected.poll() == null);
        List<ByteBuffer> overwriting = new ArrayList<>();
        for (int size = 4; size <= 64; size += 4) {
            overwriting.add(ByteBuffer.allocateDirect(size).putInt(0x7f000000));
        }
    }

    private static double[] trained(Kind<?> kind, Runnable interruption) {
        RealForm<Double> form = new Interrupted(RealForm.numbers(1, 2), interruption);
        Codec<Lookup, Double> codec = Lookup.codec(form);
        try (Learner<Lookup, Double> learner = kind.learner(codec, 1)) {
            for (int update = 0; update < UPDATES; update++) {
                learner.imitate(QUESTIONS.stream()
                        .map(question -> new Example<>(question, (double) question.value(), List.of(5.0), 1))
                        .toList());
            }
            return learner.answer(QUESTIONS).stream()
                    .mapToDouble(prediction -> prediction.answer())
                    .toArray();
        }
    }

    @ParameterizedTest
    @MethodSource("agon.learners.djl.Kind#all")
    @DisplayName("the gradient is none the worse")
    void gradients(Kind<?> kind) {
        assertArrayEquals(trained(kind, () -> {}), trained(kind, GarbageCollectionTest::collect));
    }
}
