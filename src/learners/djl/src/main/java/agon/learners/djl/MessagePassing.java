package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * A message-passing network over vertices and edges (Gilmer et al. 2017) in the directed form of Yang et al. 2019. Each edge is
 * two arcs, and arcs have states: the first is made of the numbers of the vertex that the arc leads from and of the edge. In each
 * round an arc hears the sum of the arcs that lead into its first vertex, but for the one that comes back from its second, so
 * that nothing is heard back from whom it was told; its new state is the rectified sum of its first state and what it makes of
 * that. At the end a vertex hears all arcs that lead into it, and the sum and the mean over all vertices, joined with the
 * numbers of the question as a whole, are read by a dense layer. Nothing orders vertices or edges, and so the answer does not
 * depend on their order but for rounding.
 */
final class MessagePassing implements Network<GraphQuestion> {

    private static final double RECTIFIED = Math.sqrt(2);

    private final GraphShape shape;
    private final ParameterLayout layout;
    private final int first;
    private final int heard;
    private final int vertex;
    private final int vertexHeard;
    private final int dense;
    private final int output;

    private MessagePassing(GraphShape shape, RandomGenerator random, ParameterLayout.Builder layout) {
        this.shape = shape;
        int width = shape.width();
        first = MessageRound.linear(layout, "first", shape.arcNumbers(), width, RECTIFIED, random);
        heard = MessageRound.linear(layout, "heard", width, width, 1, random);
        vertex = MessageRound.linear(layout, "vertex", shape.vertexNumbers(), width, 1, random);
        vertexHeard = MessageRound.linear(layout, "vertexHeard", width, width, 1, random);
        int read = 2 * width + shape.wholeNumbers();
        dense = MessageRound.linear(layout, "dense", read, shape.hidden(), RECTIFIED, random);
        output = MessageRound.linear(layout, "output", shape.hidden(), shape.outputs(), 0.1, random);
        this.layout = layout.build();
    }

    /** A network with initial weights drawn from {@code random} (He et al. 2015); the output starts near 0. */
    static MessagePassing create(GraphShape shape, RandomGenerator random) {
        return new MessagePassing(shape, random, new ParameterLayout.Builder());
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public GraphQuestion continued(GraphQuestion input, int[] answer, int known) {
        double[] whole = input.whole().clone();
        int from = whole.length - (shape.answerLength() - 1) * shape.outputs();
        for (int token = 0; token < known; token++) {
            whole[from + token * shape.outputs() + answer[token]] = 1;
        }
        return new GraphQuestion(input.vertices(), input.edges(), input.edgeNumbers(), whole);
    }

    @Override
    public double[] features(GraphQuestion input) {
        return input.whole();
    }

    @Override
    public int featureCount() {
        return shape.wholeNumbers();
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<GraphQuestion> inputs) {
        GraphBatch batch = GraphBatch.of(inputs, shape);
        NDArray sums = batch.within().placed(pass).of(pass, vertices(pass, batch));
        NDArray read = sums.mul(perGraph(pass, batch, size -> 1.0 / shape.vertices()))
                .concat(sums.mul(perGraph(pass, batch, size -> 1.0 / size)), 1);
        NDArray joined = shape.wholeNumbers() == 0 ? read : read.concat(whole(pass, inputs), 1);
        NDArray units = rectified(pass.linear(joined, dense));
        return pass.linear(pass.dropped(units, shape.dropout()), output);
    }

    /** What becomes of each vertex, vertices &times; width. */
    private NDArray vertices(ForwardPass pass, GraphBatch batch) {
        NDArray numbers = pass.array(batch.vertices(), new Shape(batch.count(), shape.vertexNumbers()));
        NDArray own = pass.linear(numbers, vertex);
        NDArray all = own.add(pass.linear(heardByVertices(pass, batch), vertexHeard));
        return pass.dropped(rectified(all), shape.dropout());
    }

    /** What vertices hear from the arcs that lead into them, after all rounds. */
    private NDArray heardByVertices(ForwardPass pass, GraphBatch batch) {
        if (batch.arcs() == 0) {
            return pass.manager().zeros(new Shape(batch.count(), shape.width()));
        }
        NDArray own = pass.linear(pass.array(batch.arcNumbers(), new Shape(batch.arcs(), shape.arcNumbers())), first);
        Ways ways = new Ways(
                batch.into().placed(pass),
                pass.manager().create(batch.from()),
                pass.manager().create(batch.back()));
        NDArray states = rectified(own);
        for (int round = 0; round < shape.rounds(); round++) {
            NDArray last = states;
            states = pass.kept(() -> new NDList(round(pass, ways, own, last))).head();
        }
        return ways.into().of(pass, states);
    }

    /**
     * What messages run along.
     *
     * @param into sums over the arcs into each vertex
     * @param from vertices that arcs lead from
     * @param back arcs that lead back
     */
    private record Ways(SegmentSums.Placed into, NDArray from, NDArray back) {}

    private NDArray round(ForwardPass pass, Ways ways, NDArray own, NDArray states) {
        NDArray told = pass.rows(ways.into().of(pass, states), ways.from()).sub(pass.rows(states, ways.back()));
        return rectified(own.add(pass.linear(told, heard)));
    }

    private static NDArray perGraph(ForwardPass pass, GraphBatch batch, IntToDoubleFunction share) {
        float[] shares = new float[batch.sizes().length];
        for (int graph = 0; graph < shares.length; graph++) {
            shares[graph] = (float) share.applyAsDouble(batch.sizes()[graph]);
        }
        return pass.array(shares, new Shape(shares.length, 1));
    }

    private NDArray whole(ForwardPass pass, List<GraphQuestion> inputs) {
        float[] standard = new float[inputs.size() * shape.wholeNumbers()];
        int next = 0;
        for (GraphQuestion input : inputs) {
            for (int i = 0; i < shape.wholeNumbers(); i++) {
                standard[next++] = (float) pass.inputs().standard(i, input.whole()[i]);
            }
        }
        return pass.array(standard, new Shape(inputs.size(), shape.wholeNumbers()));
    }

    private static NDArray rectified(NDArray x) {
        return x.getNDArrayInternal().relu();
    }
}
