package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.random.RandomGenerator;

/**
 * Follows facts from an entity that the question names, in leaps: the first goes one fact far, each of the others twice as
 * far as the one before it, and the question says which of them are made. So any number of facts below 2<sup>hops</sup> is
 * followed in as many leaps as the number has binary digits, where messages need a round for each fact. Where one stands is a
 * distribution over entities, and to follow facts is to multiply it by a matrix, as in Neural LP (Yang, Yang and Cohen
 * 2017), whose operators here are one relation and its repeated squares.
 *
 * <p>What is added to the logits are logarithms of probabilities. That makes each leap a logistic regression on what is
 * asked, however unsure other leaps still are. Each token of a question has numbers of its own for that: where they were
 * a linear map of the tokens' vectors, or of what the rounds make of these, learning one power undid what was known of
 * others.
 *
 * @param shape of the network
 * @param start number of the parameter that says in which slot of the question to start
 * @param follow number of the parameter that says from which place of a fact to which other to go
 * @param leap number of the parameter that says, for each token and slot, which leaps to make
 * @param far number of the parameter that says which leaps to make whatever is asked
 * @param trust number of the parameter by which the logarithms count
 */
record FactHops(FactGraphShape shape, int start, int follow, int leap, int far, int trust) {

    /** An update moves all numbers about as far, and these few have further to go than the entries of a matrix. */
    private static final double REACH = 8;

    private static final double NOISE = 0.1;

    /** The least probability, so that an entity which cannot be reached is not out of the question. */
    private static final float FLOOR = 1e-3f;

    /** Declares the weights. */
    static FactHops declare(ParameterLayout.Builder layout, FactGraphShape shape, RandomGenerator random) {
        int pairs = shape.arity() * (shape.arity() - 1);
        int rows = shape.tokens().count() * shape.slots();
        int hops = shape.hops();
        return new FactHops(
                shape,
                layout.add("hops.start", new float[shape.slots()], shape.slots()),
                layout.add("hops.follow", InitialValues.normal(random, pairs, NOISE / REACH), pairs),
                layout.add("hops.leap", InitialValues.normal(random, rows * hops, NOISE / REACH), rows, hops),
                layout.add("hops.far", nearFirst(hops), hops),
                layout.add("hops.trust", new float[] {(float) (1 / REACH)}, 1));
    }

    /** Far leaps are unlikely at first: where they lead cannot be told before it is known where near ones lead. */
    private static float[] nearFirst(int hops) {
        float[] far = new float[hops];
        for (int i = 0; i < hops; i++) {
            far[i] = (float) (-i / REACH);
        }
        return far;
    }

    /**
     * The logarithms of where each question ends, questions &times; answers.
     *
     * @param named questions &times; entities &times; (slots and the asker's place): 1 where the entity stands there
     * @param facts contexts &times; facts &times; entities &times; places: 1 where the entity stands there
     */
    NDArray ends(ForwardPass pass, FactGraphBatch batch, NDArray named, NDArray facts) {
        long questions = batch.questions();
        long entities = batch.entities();
        long answers = shape.tokens().answers();
        NDArray leaps = leaps(pass, batch);
        NDArray there = named.get(":, :, 0:" + shape.slots())
                .matMul(scaled(pass, start).softmax(0))
                .reshape(questions, 1, entities);
        NDArray steps = relation(pass, facts);
        for (int i = 0; i < shape.hops(); i++) {
            if (i > 0) {
                steps = steps.batchMatMul(steps);
            }
            NDArray asked = pass.embedding(steps.reshape(batch.contexts(), -1), batch.contextOf(), new Shape(questions))
                    .reshape(questions, entities, entities);
            NDArray made = leaps.get(":, " + i).reshape(questions, 1, 1);
            there = there.add(there.batchMatMul(asked).sub(there).mul(made));
        }
        return there.batchMatMul(pass.array(batch.entityAnswers(), new Shape(questions, entities, answers)))
                .reshape(questions, answers)
                .add(pass.array(new float[] {FLOOR}, new Shape()))
                .log()
                .mul(scaled(pass, trust));
    }

    /** How likely each leap is made, questions &times; hops. */
    private NDArray leaps(ForwardPass pass, FactGraphBatch batch) {
        int slots = shape.slots();
        long[] rows = batch.questionTokens().clone();
        for (int i = 0; i < rows.length; i++) {
            rows[i] = rows[i] * slots + i % slots;
        }
        return pass.embedding(scaled(pass, leap), rows, new Shape(batch.questions(), slots))
                .sum(new int[] {1})
                .add(scaled(pass, far))
                .getNDArrayInternal()
                .sigmoid();
    }

    /** Where one fact leads from each entity, contexts &times; entities &times; entities; nowhere, if no fact names it. */
    private NDArray relation(ForwardPass pass, NDArray facts) {
        NDArray weights = scaled(pass, follow).softmax(0);
        NDArray few = pass.array(new float[] {1e-6f}, new Shape());
        NDList from = new NDList();
        NDList to = new NDList();
        for (int i = 0; i < shape.arity(); i++) {
            NDArray leaving = facts.get(":, :, :, " + i).transpose(0, 2, 1);
            NDArray shares = leaving.div(leaving.sum(new int[] {2}, true).add(few));
            for (int j = 0; j < shape.arity(); j++) {
                if (i != j) {
                    to.add(facts.get(":, :, :, " + j));
                    from.add(shares.mul(weights.get(from.size())));
                }
            }
        }
        return NDArrays.concat(from, 2).batchMatMul(NDArrays.concat(to, 1));
    }

    private static NDArray scaled(ForwardPass pass, int parameter) {
        return pass.scaled(pass.parameter(parameter), REACH);
    }
}
