package agon.learners.djl;

import agon.api.codec.FactsForm;
import agon.api.codec.VectorForm;

/**
 * Vectors of features from -1 to 1 as queries without facts: a token for each feature, which names the interval that its value
 * lies in.
 */
record VectorsAsQuery<Q>(VectorForm<Q> vector) implements FactsForm<Q> {

    private static final int INTERVALS = 16;

    @Override
    public Extent extent() {
        return new Extent(INTERVALS, 0, 1, vector.names().size());
    }

    @Override
    public Object context(Q question) {
        return "";
    }

    @Override
    public int[][] facts(Q question) {
        return new int[0][];
    }

    @Override
    public int[] query(Q question) {
        float[] values = new float[vector.names().size()];
        vector.write(question, values, 0);
        int[] query = new int[values.length];
        for (int feature = 0; feature < query.length; feature++) {
            int interval = (int) ((values[feature] + 1) / 2 * INTERVALS);
            query[feature] = Math.max(0, Math.min(INTERVALS - 1, interval));
        }
        return query;
    }
}
