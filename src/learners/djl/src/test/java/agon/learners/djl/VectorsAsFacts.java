package agon.learners.djl;

import agon.api.codec.FactsForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;

/**
 * Vectors of features from -1 to 1 as facts: a fact for each feature, which names the feature and the interval that its value
 * lies in, and a query that says nothing.
 */
record VectorsAsFacts<Q>(VectorForm<Q> vector) implements FactsForm<Q> {

    private static final int INTERVALS = 16;

    @Override
    public Extent extent() {
        int features = vector.names().size();
        return new Extent(INTERVALS + features, features, 2, 1);
    }

    @Override
    public Object context(Q question) {
        return Arrays.stream(facts(question)).map(fact -> fact[1]).toList();
    }

    @Override
    public int[][] facts(Q question) {
        float[] values = new float[vector.names().size()];
        vector.write(question, values, 0);
        int[][] facts = new int[values.length][];
        Arrays.setAll(facts, feature -> new int[] {INTERVALS + feature, interval(values[feature])});
        return facts;
    }

    private static int interval(float value) {
        return Math.max(0, Math.min(INTERVALS - 1, (int) ((value + 1) / 2 * INTERVALS)));
    }

    @Override
    public int[] query(Q question) {
        return new int[] {ABSENT};
    }
}
