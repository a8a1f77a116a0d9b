package agon.learners.djl;

import java.util.List;

/**
 * Graphs side by side: the vertices of all of them one after the other, and their edges, each as two arcs, there and back, which
 * stand next to each other. Nothing is padded.
 *
 * @param count V, the vertices of all graphs
 * @param vertices V &times; numbers of a vertex
 * @param arcs A = twice the edges
 * @param arcNumbers A &times; numbers of the vertex that the arc leads from, then of the edge
 * @param from A vertices that arcs lead from
 * @param back A arcs: for each the one that leads back
 * @param sizes vertices of each graph
 * @param into sums over the arcs into each vertex
 * @param within sums over the vertices of each graph
 */
record GraphBatch(
        int count,
        float[] vertices,
        int arcs,
        float[] arcNumbers,
        long[] from,
        long[] back,
        int[] sizes,
        SegmentSums into,
        SegmentSums within) {

    /** Arranges graphs, at least one. */
    static GraphBatch of(List<GraphQuestion> graphs, GraphShape shape) {
        int count = graphs.stream().mapToInt(graph -> graph.vertices().length).sum();
        int arcs = graphs.stream().mapToInt(graph -> 2 * graph.edges().length).sum();
        float[] vertices = new float[count * shape.vertexNumbers()];
        float[] arcNumbers = new float[arcs * shape.arcNumbers()];
        long[] from = new long[arcs];
        long[] back = new long[arcs];
        int[] to = new int[arcs];
        int[] sizes = new int[graphs.size()];
        int[] graphOf = new int[count];
        int vertex = 0;
        int arc = 0;
        for (int place = 0; place < sizes.length; place++) {
            GraphQuestion graph = graphs.get(place);
            sizes[place] = graph.vertices().length;
            for (int edge = 0; edge < graph.edges().length; edge++) {
                for (int way = 0; way < 2; way++, arc++) {
                    from[arc] = vertex + graph.edges()[edge][way];
                    to[arc] = vertex + graph.edges()[edge][1 - way];
                    back[arc] = way == 0 ? arc + 1 : arc - 1;
                    float[] own = graph.vertices()[graph.edges()[edge][way]];
                    lay(own, arcNumbers, arc * shape.arcNumbers());
                    lay(graph.edgeNumbers()[edge], arcNumbers, arc * shape.arcNumbers() + own.length);
                }
            }
            for (float[] numbers : graph.vertices()) {
                graphOf[vertex] = place;
                lay(numbers, vertices, vertex * shape.vertexNumbers());
                vertex++;
            }
        }
        return new GraphBatch(
                count,
                vertices,
                arcs,
                arcNumbers,
                from,
                back,
                sizes,
                SegmentSums.of(to, count),
                SegmentSums.of(graphOf, sizes.length));
    }

    private static void lay(float[] numbers, float[] rows, int at) {
        System.arraycopy(numbers, 0, rows, at, numbers.length);
    }
}
