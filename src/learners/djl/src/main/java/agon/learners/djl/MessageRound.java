package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.random.RandomGenerator;

/**
 * One round of messages: facts hear from their entities, entities hear from their facts and look at all facts, and change
 * their state. All rounds of a network share these weights, so that what is learned of one step along the facts holds for
 * every step, however many there are. The numbers are those of parameters: a weight is followed by its bias, a gain by its
 * shift.
 */
record MessageRound(
        FactGraphShape shape,
        int stateNorm,
        int fromFacts,
        int fromQuestion,
        int factNorm,
        int toEntities,
        int toQuestion,
        int query,
        int value,
        int read,
        int heardNorm,
        int own,
        int heard,
        int change) {

    private static final int NONE = -1;
    private static final double WRITING = 0.5;

    /** Gates start open, and nearly the same for all inputs: what is sent passes at first as a linear map would let it. */
    private static final double GATE_SPREAD = 0.3;

    /**
     * What does not change from round to round. Entities and places run together, so that neither gathering nor scattering
     * moves anything in memory.
     *
     * @param gather questions &times; facts &times; (entities, places)
     * @param scatter questions &times; entities &times; (facts, places)
     * @param said what facts say by the tokens that they are made of, questions &times; facts &times; units
     * @param keys what heads compare, questions &times; heads &times; key width &times; facts; anything without heads
     * @param offsets added to all scores, questions &times; 1 &times; 1 &times; facts
     * @param question questions &times; entities &times; (slots and the asker's place)
     */
    record Graph(NDArray gather, NDArray scatter, NDArray said, NDArray keys, NDArray offsets, NDArray question) {}

    /** Declares the weights. */
    static MessageRound declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        int width = shape.width();
        int hidden = shape.hidden();
        int heads = shape.heads() * shape.keyWidth();
        return new MessageRound(
                shape,
                AttentionLayer.declareNorm(layout, "state", width),
                gated(layout, "fromFacts", width, shape.arity(), hidden, 0, random),
                gated(layout, "fromQuestion", (shape.slots() + 1) * width, 1, hidden, 1, random),
                AttentionLayer.declareNorm(layout, "fact", hidden),
                linear(layout, "toEntities", hidden, shape.arity() * width, 1, random),
                linear(layout, "toQuestion", hidden, (shape.slots() + 1) * width, 1, random),
                heads == 0 ? NONE : linear(layout, "query", width, heads, 1, random),
                heads == 0 ? NONE : linear(layout, "value", hidden, heads, 1, random),
                heads == 0 ? NONE : linear(layout, "read", heads, width, 1, random),
                AttentionLayer.declareNorm(layout, "heard", width),
                gated(layout, "own", width, 1, width, 1, random),
                gated(layout, "heardBy", width, 1, width, 0, random),
                linear(layout, "change", width, width, WRITING, random));
    }

    /** Declares a weight (out, in) and its bias, at random, of a given gain. */
    static int linear(
            ParameterLayout.Builder layout, String name, int in, int out, double gain, RandomGenerator random) {
        float[] weight = InitialValues.normal(random, in * out, gain / Math.sqrt(in));
        return AttentionLayer.declareLinear(layout, name, weight, out, in);
    }

    /**
     * Declares a linear map to gated units, a number of times: first what is passed, then what opens the gates.
     *
     * @param open the gates' bias: 1 in one of the maps that are added up, 0 in the others
     */
    static int gated(
            ParameterLayout.Builder layout,
            String name,
            int in,
            int times,
            int units,
            double open,
            RandomGenerator random) {
        int out = times * 2 * units;
        float[] weight = InitialValues.normal(random, in * out, 1 / Math.sqrt(in));
        float[] bias = new float[out];
        for (int row = 0; row < out; row++) {
            if (row % (2 * units) >= units) {
                bias[row] = (float) open;
                for (int column = 0; column < in; column++) {
                    weight[row * in + column] *= (float) GATE_SPREAD;
                }
            }
        }
        int number = layout.addMatrix(name + ".weight", weight, out, in);
        layout.add(name + ".bias", bias, out);
        return number;
    }

    /** The states after the round, questions &times; entities &times; width. */
    NDArray apply(ForwardPass pass, NDArray states, Graph graph) {
        long questions = states.getShape().get(0);
        long entities = states.getShape().get(1);
        NDArray normal = pass.normalise(states, stateNorm);
        NDArray told = pass.linear(normal, fromFacts).reshape(questions, entities * shape.arity(), 2L * shape.hidden());
        NDArray facts = hidden(pass, graph.gather().batchMatMul(told).add(graph.said()));
        NDArray messages = pass.linear(facts, toEntities).reshape(questions, -1, shape.width());
        NDArray heardNow = graph.scatter().batchMatMul(messages).add(fromQuestion(pass, normal, graph.question()));
        if (shape.heads() > 0) {
            heardNow = heardNow.add(looked(pass, normal, facts, graph));
        }
        NDArray units = pass.linear(normal, own).add(pass.linear(pass.normalise(heardNow, heardNorm), heard));
        return states.add(pass.linear(open(units, shape.width()), change));
    }

    /** The question is one more fact, about the entities that it names and the asker. */
    private NDArray fromQuestion(ForwardPass pass, NDArray normal, NDArray places) {
        long questions = places.getShape().get(0);
        long columns = shape.slots() + 1L;
        NDArray named = places.transpose(0, 2, 1).batchMatMul(normal).reshape(questions, 1, columns * shape.width());
        NDArray fact = hidden(pass, pass.linear(named, fromQuestion));
        return places.batchMatMul(pass.linear(fact, toQuestion).reshape(questions, columns, shape.width()));
    }

    private NDArray looked(ForwardPass pass, NDArray normal, NDArray facts, Graph graph) {
        NDArray scores = byHead(pass.linear(normal, query)).matMul(graph.keys()).add(graph.offsets());
        NDArray seen = weights(scores).matMul(byHead(pass.linear(facts, value)));
        NDArray joined = seen.transpose(0, 2, 1, 3)
                .reshape(normal.getShape().get(0), normal.getShape().get(1), -1);
        return pass.linear(joined, read);
    }

    private NDArray weights(NDArray scores) {
        int averaging = shape.heads() - shape.sumHeads();
        if (shape.sumHeads() == 0) {
            return scores.softmax(-1);
        }
        if (averaging == 0) {
            return scores.getNDArrayInternal().sigmoid();
        }
        NDList parts = scores.split(new long[] {averaging}, 1);
        return parts.get(0).softmax(-1).concat(parts.get(1).getNDArrayInternal().sigmoid(), 1);
    }

    private NDArray byHead(NDArray rows) {
        return rows.reshape(rows.getShape().get(0), rows.getShape().get(1), shape.heads(), shape.keyWidth())
                .transpose(0, 2, 1, 3);
    }

    private NDArray hidden(ForwardPass pass, NDArray units) {
        return pass.normalise(open(units, shape.hidden()), factNorm);
    }

    private static NDArray open(NDArray units, long half) {
        NDList halves = units.split(new long[] {half}, 2);
        return halves.get(0).mul(halves.get(1).getNDArrayInternal().relu());
    }
}
