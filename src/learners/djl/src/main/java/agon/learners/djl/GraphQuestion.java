package agon.learners.djl;

/**
 * A question as a graph.
 *
 * @param vertices vertices &times; their numbers
 * @param edges pairs of vertices
 * @param edgeNumbers edges &times; their numbers
 * @param whole numbers of the question as a whole, then which tokens of the answer are known
 */
record GraphQuestion(float[][] vertices, int[][] edges, float[][] edgeNumbers, double[] whole) {}
