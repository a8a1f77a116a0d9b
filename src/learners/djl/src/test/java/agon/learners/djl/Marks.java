package agon.learners.djl;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import agon.api.codec.ImageForm;
import agon.api.codec.LabelForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Which way does a mark lean that stands somewhere on a dark image?
 *
 * @param row of the mark's middle
 * @param column of the mark's middle
 * @param right whether it leans to the right
 */
record Marks(int row, int column, boolean right) {

    static final int SIDE = 12;

    /** So many marks, each somewhere. */
    static List<Marks> about(int count, long seed) {
        Random random = new Random(seed);
        List<Marks> marks = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            marks.add(new Marks(1 + random.nextInt(SIDE - 2), 1 + random.nextInt(SIDE - 2), random.nextBoolean()));
        }
        return marks;
    }

    static List<Example<Marks, Integer>> examples(List<Marks> marks) {
        return marks.stream().map(mark -> Example.of(mark, mark.lean())).toList();
    }

    int lean() {
        return right ? 1 : 0;
    }

    static Codec<Marks, Integer> codec() {
        return new Codec<>(List.of(new Drawn()), LabelForm.integers(2, 0), new AsWritten<>(), Optional.empty());
    }

    private record Drawn() implements ImageForm<Marks> {

        @Override
        public Extent extent() {
            return new Extent(1, SIDE, SIDE);
        }

        @Override
        public void write(Marks mark, float[] into, int offset) {
            Arrays.fill(into, offset, offset + SIDE * SIDE, 0);
            for (int step = -1; step <= 1; step++) {
                int column = mark.column() + (mark.right() ? -step : step);
                into[offset + (mark.row() + step) * SIDE + column] = 1;
            }
        }
    }
}
