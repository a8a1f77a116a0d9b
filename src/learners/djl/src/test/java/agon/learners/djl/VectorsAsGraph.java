package agon.learners.djl;

import agon.api.codec.GraphForm;
import agon.api.codec.VectorForm;
import java.util.Arrays;

/** Vectors of features as graphs: a chain of vertices, one a feature, each with its value in a place of its own. */
record VectorsAsGraph<Q>(VectorForm<Q> vector) implements GraphForm<Q> {

    @Override
    public Extent extent() {
        int features = vector.names().size();
        return new Extent(features, features - 1, features, 1, 1);
    }

    @Override
    public float[][] vertices(Q question) {
        float[] values = values(question);
        float[][] vertices = new float[values.length][values.length];
        for (int feature = 0; feature < values.length; feature++) {
            vertices[feature][feature] = values[feature];
        }
        return vertices;
    }

    @Override
    public int[][] edges(Q question) {
        int[][] edges = new int[vector.names().size() - 1][];
        Arrays.setAll(edges, edge -> new int[] {edge, edge + 1});
        return edges;
    }

    @Override
    public float[][] edgeNumbers(Q question) {
        return new float[vector.names().size() - 1][1];
    }

    /** The first feature once more. */
    @Override
    public float[] whole(Q question) {
        return Arrays.copyOf(values(question), 1);
    }

    private float[] values(Q question) {
        float[] values = new float[vector.names().size()];
        vector.write(question, values, 0);
        return values;
    }
}
