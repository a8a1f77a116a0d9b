package agon.learners.djl;

import agon.api.codec.ImageForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;

/** Vectors of features as images: a plane for each feature, as bright as the feature is great. */
record VectorsAsImage<Q>(VectorForm<Q> vector) implements ImageForm<Q> {

    private static final int SIDE = 4;

    @Override
    public Extent extent() {
        return new Extent(vector.names().size(), SIDE, SIDE);
    }

    @Override
    public void write(Q question, float[] into, int offset) {
        float[] values = new float[vector.names().size()];
        vector.write(question, values, 0);
        for (int plane = 0; plane < values.length; plane++) {
            int from = offset + plane * SIDE * SIDE;
            Arrays.fill(into, from, from + SIDE * SIDE, values[plane]);
        }
    }
}
