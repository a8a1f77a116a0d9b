package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.random.RandomGenerator;

/**
 * What a round of messages does with facts and entities, whatever else is heard: facts hear from their entities, entities
 * hear from their facts and change their state. The numbers are those of parameters: a weight is followed by its bias, a
 * gain by its shift.
 */
record MessageRound(
        FactGraphShape shape,
        int stateNorm,
        int fromFacts,
        int factNorm,
        int toEntities,
        int heardNorm,
        int own,
        int heard,
        int change) {

    private static final double WRITING = 0.5;

    /** Gates start open, and nearly the same for all inputs: what is sent passes at first as a linear map would let it. */
    private static final double GATE_SPREAD = 0.3;

    /**
     * What does not change from round to round, a row for each context or for each question. Entities and places run
     * together, so that neither gathering nor scattering moves anything in memory.
     *
     * @param gather rows &times; facts &times; (entities, places)
     * @param scatter rows &times; entities &times; (facts, places)
     * @param said what facts say by the tokens that they are made of, rows &times; facts &times; units
     */
    record Graph(NDArray gather, NDArray scatter, NDArray said) {}

    /** Declares the weights. */
    static MessageRound declare(
            ParameterLayout.Builder layout, String name, FactGraphShape shape, RandomGenerator random) {
        int width = shape.width();
        int state = AttentionLayer.declareNorm(layout, name + "state", width);
        int fromFacts = gated(layout, name + "fromFacts", width, shape.arity(), shape.hidden(), 0, random);
        int fact = AttentionLayer.declareNorm(layout, name + "fact", shape.hidden());
        int toEntities = linear(layout, name + "toEntities", shape.hidden(), shape.arity() * width, 1, random);
        return declare(layout, name, shape, state, fromFacts, fact, toEntities, random);
    }

    /** Declares what is left once the messages are. */
    static MessageRound declare(
            ParameterLayout.Builder layout,
            String name,
            FactGraphShape shape,
            int state,
            int fromFacts,
            int fact,
            int toEntities,
            RandomGenerator random) {
        int width = shape.width();
        return new MessageRound(
                shape,
                state,
                fromFacts,
                fact,
                toEntities,
                AttentionLayer.declareNorm(layout, name + "heard", width),
                gated(layout, name + "own", width, 1, width, 1, random),
                gated(layout, name + "heardBy", width, 1, width, 0, random),
                linear(layout, name + "change", width, width, WRITING, random));
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

    /** States as they are told and changed, rows &times; entities &times; width. */
    NDArray normal(ForwardPass pass, NDArray states) {
        return pass.normalise(states, stateNorm);
    }

    /** What facts make of their entities' states, rows &times; facts &times; hidden. */
    NDArray facts(ForwardPass pass, NDArray normal, Graph graph) {
        long rows = normal.getShape().get(0);
        long entities = normal.getShape().get(1);
        NDArray told = pass.linear(normal, fromFacts).reshape(rows, entities * shape.arity(), 2L * shape.hidden());
        return hidden(pass, graph.gather().batchMatMul(told).add(graph.said()));
    }

    /** What entities hear from their facts, rows &times; entities &times; width. */
    NDArray heard(ForwardPass pass, NDArray facts, Graph graph) {
        long rows = facts.getShape().get(0);
        NDArray messages = pass.linear(facts, toEntities).reshape(rows, -1, shape.width());
        return graph.scatter().batchMatMul(messages);
    }

    /** The states after hearing all that, rows &times; entities &times; width. */
    NDArray changed(ForwardPass pass, NDArray states, NDArray normal, NDArray heardNow) {
        NDArray units = pass.linear(normal, own).add(pass.linear(pass.normalise(heardNow, heardNorm), heard));
        return states.add(pass.linear(open(units, shape.width()), change));
    }

    /** A fact, from its gated units. */
    NDArray hidden(ForwardPass pass, NDArray units) {
        return pass.normalise(open(units, shape.hidden()), factNorm);
    }

    private static NDArray open(NDArray units, long half) {
        NDList halves = units.split(new long[] {half}, 2);
        return halves.get(0).mul(halves.get(1).getNDArrayInternal().relu());
    }
}
