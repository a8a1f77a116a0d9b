package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import java.util.random.RandomGenerator;

/**
 * One layer of attention to facts followed by a gated step, each added to what it was given (pre-norm; Xiong et al.
 * 2020; gating after Shazeer 2020). The numbers are those of parameters: a weight is followed by its bias, a gain by its
 * shift.
 *
 * <p>The gate matters: a product of two projections lets one token of a question choose among what others have fetched.
 *
 * @param heads attention heads
 * @param keyWidth numbers a head compares
 * @param hidden hidden units of the gated step
 */
record AttentionLayer(
        int heads,
        int keyWidth,
        int hidden,
        int attentionNorm,
        int query,
        int keyValue,
        int output,
        int hiddenNorm,
        int expand,
        int contract) {

    private static final double WRITING = 0.5;

    /** What rows of facts offer to attention, contexts &times; heads &times; facts &times; (key or value width). */
    record Offered(NDArray keys, NDArray values) {}

    /** Declares a layer's parameters, with given projections and a random gated step. */
    static AttentionLayer declare(
            ParameterLayout.Builder layout,
            String name,
            FactTransformerSettings settings,
            JoinInitialisation.Projections start,
            int hidden,
            RandomGenerator random) {
        int width = settings.width();
        int keys = start.query().length / width;
        int values = start.value().length / width;
        float[] keyValue = new float[start.key().length + start.value().length];
        System.arraycopy(start.key(), 0, keyValue, 0, start.key().length);
        System.arraycopy(start.value(), 0, keyValue, start.key().length, start.value().length);
        int attentionNorm = declareNorm(layout, name + ".attention", width);
        int query = declareLinear(layout, name + ".query", start.query(), keys, width);
        int keyValues = declareLinear(layout, name + ".keyValue", keyValue, keys + values, width);
        int output = declareLinear(layout, name + ".output", start.output(), width, values);
        int hiddenNorm = declareNorm(layout, name + ".hidden", width);
        float[] expand = InitialValues.normal(random, 2 * hidden * width, 1 / Math.sqrt(width));
        float[] contract = InitialValues.normal(random, width * hidden, WRITING / Math.sqrt(hidden));
        return new AttentionLayer(
                settings.heads(),
                settings.tokenWidth(),
                hidden,
                attentionNorm,
                query,
                keyValues,
                output,
                hiddenNorm,
                declareLinear(layout, name + ".expand", expand, 2 * hidden, width),
                declareLinear(layout, name + ".contract", contract, width, hidden));
    }

    /** Declares gain and shift of a normalisation; returns the number of the gain. */
    static int declareNorm(ParameterLayout.Builder layout, String name, int width) {
        int gain = layout.add(name + ".gain", InitialValues.constant(width, 1), width);
        layout.add(name + ".shift", InitialValues.constant(width, 0), width);
        return gain;
    }

    /** Declares a weight (out, in) and its bias; returns the number of the weight. */
    static int declareLinear(ParameterLayout.Builder layout, String name, float[] weight, int out, int in) {
        int number = layout.addMatrix(name + ".weight", weight, out, in);
        layout.add(name + ".bias", InitialValues.constant(out, 0), out);
        return number;
    }

    /** Keys and values of normalised facts (contexts, facts, width). */
    Offered offer(ForwardPass pass, NDArray facts) {
        NDList parts = pass.linear(facts, keyValue).split(new long[] {(long) heads * keyWidth}, 2);
        return new Offered(byHead(parts.get(0)), byHead(parts.get(1)));
    }

    /** A layer in which facts (contexts, facts, width) look at one another. */
    NDArray betweenFacts(ForwardPass pass, NDArray facts, NDList mask) {
        NDArray normal = pass.normalise(facts, attentionNorm);
        return apply(pass, facts, normal, offer(pass, normal), mask);
    }

    /** A layer in which questions (contexts, questions, width) look at what facts offer. */
    NDArray fromQuestions(ForwardPass pass, NDArray questions, Offered offered, NDList mask) {
        return apply(pass, questions, pass.normalise(questions, attentionNorm), offered, mask);
    }

    private NDArray apply(ForwardPass pass, NDArray rows, NDArray normal, Offered offered, NDList mask) {
        NDArray scores =
                byHead(pass.linear(normal, query)).matMul(offered.keys().transpose(0, 1, 3, 2));
        if (!mask.isEmpty()) {
            scores = scores.add(mask.head());
        }
        NDArray read = scores.softmax(-1)
                .matMul(offered.values())
                .transpose(0, 2, 1, 3)
                .reshape(rows.getShape().get(0), rows.getShape().get(1), -1);
        return gated(pass, rows.add(pass.linear(read, output)));
    }

    private NDArray gated(ForwardPass pass, NDArray rows) {
        NDList halves = pass.linear(pass.normalise(rows, hiddenNorm), expand).split(new long[] {hidden}, 2);
        NDArray product = halves.get(0).mul(halves.get(1).getNDArrayInternal().relu());
        return rows.add(pass.linear(product, contract));
    }

    private NDArray byHead(NDArray rows) {
        return rows.reshape(rows.getShape().get(0), rows.getShape().get(1), heads, -1)
                .transpose(0, 2, 1, 3);
    }
}
