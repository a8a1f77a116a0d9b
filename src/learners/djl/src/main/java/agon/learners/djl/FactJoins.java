package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.random.RandomGenerator;

/**
 * Facts look up facts. Every entity stands for something: a mixture of tokens for each place in which facts name it, at
 * first nothing. A fact compares what its entities stand for with the tokens of all facts, place by place, and what the
 * matching facts say in some place is what its own entities stand for from now on; so is what it says itself. Of x = f(y, z),
 * once y stands for a and z for b, that finds the entry (a, b, c) of f, and x stands for c.
 *
 * <p>A join has a number for each pair of places alone, not a matrix that would have to learn first that equal tokens
 * are equal: from random numbers of that kind one of a few joins is soon found, and it holds for all tokens at once. The idea
 * is that of differentiable rules over a knowledge base (Rockt&auml;schel and Riedel 2017).
 *
 * @param shape of the network
 * @param match number of the parameter by which meanings (joins, places, registers) are compared with tokens (places)
 * @param take number of the parameter by which tokens of found facts (places) are written (joins, registers)
 * @param own number of the parameter by which a fact's tokens (places) are written (registers)
 * @param gate number of the linear map that says whether a fact's joins and its own tokens count
 * @param hear number of the linear map by which entities hear what they stand for
 */
record FactJoins(FactGraphShape shape, int match, int take, int own, int gate, int hear) {

    /** An update moves all numbers about as far, and these few have further to go than the entries of a matrix. */
    private static final double REACH = 4;

    /** Facts are compared softly at first: what matches by chance must not keep out what should. */
    private static final double MATCHING = 0.1;

    private static final double TAKING = 0.5;

    private static final double NOISE = 0.1;

    /**
     * What does not change from round to round.
     *
     * @param places contexts &times; (facts, places) &times; entities: 1 where the entity stands there
     * @param means contexts &times; places &times; entities &times; facts: one over the number of facts in which the entity
     *     stands there, where it does
     * @param keys contexts &times; (places, registers, width) &times; (joins, facts)
     * @param offsets contexts &times; 1 &times; 1 &times; facts, added to all scores
     * @param takes contexts &times; (joins, facts) &times; (registers, width)
     * @param own contexts &times; facts &times; (registers, width)
     */
    record Graph(NDArray places, NDArray means, NDArray keys, NDArray offsets, NDArray takes, NDArray own) {}

    /** Declares the weights. */
    static FactJoins declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        int joins = shape.joins();
        int arity = shape.arity();
        int meanings = joins * arity * arity;
        return new FactJoins(
                shape,
                layout.add(
                        "joins.match",
                        InitialValues.normal(random, meanings * arity, MATCHING / REACH),
                        meanings,
                        arity),
                layout.add(
                        "joins.take",
                        InitialValues.normal(random, joins * arity * arity, TAKING / REACH),
                        (long) joins * arity,
                        arity),
                layout.add("joins.own", beside(random, arity), arity, arity),
                MessageRound.linear(layout, "joins.gate", shape.hidden(), joins + 1, 1, random),
                MessageRound.linear(layout, "hear", arity * shape.width(), shape.width(), 1, random));
    }

    /** An entity begins as standing for what the facts that name it say beside it. */
    private static float[] beside(RandomGenerator random, int arity) {
        float[] weights = InitialValues.normal(random, arity * arity, NOISE / REACH);
        for (int register = 0; register < arity; register++) {
            for (int place = 0; place < arity; place++) {
                weights[register * arity + place] += place == register ? 0 : (float) (1 / REACH);
            }
        }
        return weights;
    }

    /**
     * Computes what does not change.
     *
     * @param entities contexts &times; facts &times; entities &times; places: 1 where the entity stands there
     * @param said contexts &times; facts &times; (places, width): the tokens
     * @param offsets contexts &times; facts
     */
    Graph graph(ForwardPass pass, NDArray entities, NDArray said, NDArray offsets) {
        long contexts = entities.getShape().get(0);
        long facts = entities.getShape().get(1);
        long arity = shape.arity();
        long width = shape.width();
        long joins = shape.joins();
        NDArray tokens = said.reshape(contexts, facts, arity, width).transpose(0, 1, 3, 2);
        NDArray keys = pass.scaled(weighted(pass, tokens, match), 1 / Math.sqrt(width))
                .reshape(contexts, facts, width, joins, arity * arity)
                .transpose(0, 4, 2, 3, 1)
                .reshape(contexts, arity * arity * width, joins * facts);
        NDArray takes = weighted(pass, tokens, take)
                .reshape(contexts, facts, width, joins, arity)
                .transpose(0, 3, 1, 4, 2)
                .reshape(contexts, joins * facts, arity * width);
        NDArray byPlace = entities.transpose(0, 3, 2, 1);
        // An entity that no fact names there stands for nothing.
        NDArray counts = byPlace.sum(new int[] {3}, true).add(pass.array(new float[] {1e-6f}, new Shape()));
        return new Graph(
                entities.transpose(0, 1, 3, 2).reshape(contexts, facts * arity, -1),
                byPlace.div(counts),
                keys,
                offsets.reshape(contexts, 1, 1, facts),
                takes,
                weighted(pass, tokens, own).transpose(0, 1, 3, 2).reshape(contexts, facts, arity * width));
    }

    private static NDArray weighted(ForwardPass pass, NDArray places, int weights) {
        return places.matMul(pass.scaled(pass.parameter(weights), REACH).transpose());
    }

    /** What entities stand for when nothing is known yet, contexts &times; entities &times; (registers, width). */
    NDArray nothing(ForwardPass pass, long contexts, long entities) {
        return pass.manager().zeros(new Shape(contexts, entities, (long) shape.arity() * shape.width()));
    }

    /** What entities hear of what they stand for, contexts &times; entities &times; width. */
    NDArray heard(ForwardPass pass, NDArray meanings) {
        return pass.linear(meanings, hear);
    }

    /** What entities stand for after a round, given what they stood for and what facts make of their entities' states. */
    NDArray apply(ForwardPass pass, NDArray meanings, NDArray facts, Graph graph) {
        long contexts = facts.getShape().get(0);
        long count = facts.getShape().get(1);
        long arity = shape.arity();
        long joins = shape.joins();
        NDArray meant = graph.places().batchMatMul(meanings).reshape(contexts, count, -1);
        NDArray scores = meant.batchMatMul(graph.keys())
                .reshape(contexts, count, joins, count)
                .add(graph.offsets());
        NDList gates = pass.linear(facts, gate)
                .getNDArrayInternal()
                .sigmoid()
                .reshape(contexts, count, joins + 1, 1)
                .split(new long[] {joins}, 2);
        NDArray weights = scores.softmax(-1).mul(gates.get(0)).reshape(contexts, count, joins * count);
        NDArray found = weights.batchMatMul(graph.takes())
                .add(graph.own().mul(gates.get(1).reshape(contexts, count, 1)))
                .reshape(contexts, count, arity, shape.width());
        return graph.means()
                .matMul(found.transpose(0, 2, 1, 3))
                .transpose(0, 2, 1, 3)
                .reshape(contexts, -1, arity * shape.width());
    }
}
