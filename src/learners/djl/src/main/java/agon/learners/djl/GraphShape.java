package agon.learners.djl;

/**
 * The shape of a {@link MessagePassing} network.
 *
 * @param vertices most vertices of a graph
 * @param vertexNumbers numbers of a vertex
 * @param edgeNumbers numbers of an edge
 * @param wholeNumbers numbers of the question as a whole, known tokens included
 * @param outputs labels or tokens, or 1 for a real
 * @param answerLength tokens in an answer; the last (answerLength - 1) * outputs numbers of the whole say which are known
 * @param width numbers that represent the state of an arc, or a vertex
 * @param rounds of messages; 0 hears the neighbours alone
 * @param hidden units of the layer that reads a whole graph
 * @param dropout share of units that are silent in an update
 */
record GraphShape(
        int vertices,
        int vertexNumbers,
        int edgeNumbers,
        int wholeNumbers,
        int outputs,
        int answerLength,
        int width,
        int rounds,
        int hidden,
        double dropout) {

    /** Names the first extent out of range. */
    GraphShape {
        if (vertices < 1 || vertexNumbers < 1 || edgeNumbers < 0 || wholeNumbers < 0) {
            throw new IllegalArgumentException("a graph has vertices with numbers, not " + vertices + " vertices with "
                    + vertexNumbers + " numbers, " + edgeNumbers + " an edge and " + wholeNumbers + " of the whole");
        }
        if (outputs < 1 || answerLength < 1 || width < 1 || rounds < 0 || hidden < 1) {
            throw new IllegalArgumentException(
                    "outputs, answerLength, width and hidden must be at least 1 and rounds at " + "least 0, not "
                            + outputs + ", " + answerLength + ", " + width + ", " + hidden + ", " + rounds);
        }
    }

    /** Numbers of an arc: those of the vertex that it leads from, and of the edge. */
    int arcNumbers() {
        return vertexNumbers + edgeNumbers;
    }
}
