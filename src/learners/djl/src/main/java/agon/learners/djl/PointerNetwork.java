package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Reads a query of a few tokens and says each token of the answer either by pointing at a token of the query or by
 * generating it (Vinyals et al. 2015; See et al. 2017): a mixture over sources, which are the slots of the query and the
 * vocabulary.
 *
 * <p>Two readers look at the query, since what serves the one task harms the other. The first starts out with its eyes on
 * which slots are filled and which are equal, and decides where to point: to copy a slot is one decision whatever name
 * stands there, so a rule such as "ask about the first answer" mostly holds even for names that never stood there in
 * training. The second starts out with its eyes on the order of tokens, and helps only to generate, sums above all: on
 * wildcard search (N = 8, 2,000 transcripts, one seed) it brought wrong sums from 0.75 % to 0.25 %.
 *
 * <p>The tokens of an answer are independent given the query. An overseer that would as soon ask one thing as another is
 * not imitated well: what is drawn may mix the two.
 */
final class PointerNetwork implements Network<int[]> {

    /** The share of all probability that is spread evenly, so that no answer is impossible. */
    private static final double EVEN = 1e-6;

    private static final QueryReader.Start POINTING = new QueryReader.Start(0.1, 0.5, 1);
    private static final QueryReader.Start CALCULATING = new QueryReader.Start(0.1, 1, 0.1);

    /** Deviation of weights of outputs, at width 1; small, so that nothing is sure at first. */
    private static final double OUTPUT = 0.1;

    private static final double[] NO_FEATURES = {};

    private final PointerShape shape;
    private final ParameterLayout layout;
    private final QueryReader pointing;
    private final QueryReader calculating;
    private final Outputs outputs;

    private PointerNetwork(
            PointerShape shape,
            ParameterLayout layout,
            QueryReader pointing,
            QueryReader calculating,
            Outputs outputs) {
        this.shape = shape;
        this.layout = layout;
        this.pointing = pointing;
        this.calculating = calculating;
        this.outputs = outputs;
    }

    /**
     * The numbers of weights of outputs.
     *
     * @param sources from the first reader to sources
     * @param words from the first reader to generated tokens
     * @param results from the second reader to generated tokens
     */
    private record Outputs(int sources, int words, int results) {}

    /** A network with initial weights drawn from {@code random}. */
    static PointerNetwork create(PointerShape shape, RandomGenerator random) {
        ParameterLayout.Builder layout = new ParameterLayout.Builder();
        QueryReader pointing = QueryReader.declare(layout, "pointing", shape, POINTING, random);
        QueryReader calculating = QueryReader.declare(layout, "calculating", shape, CALCULATING, random);
        int sources = shape.answerLength() * (shape.slots() + 1);
        int words = shape.answerLength() * shape.answers();
        Outputs outputs = new Outputs(
                declareLinear(layout, "sources", weights(sources, shape, random), sources),
                declareLinear(layout, "words", weights(words, shape, random), words),
                declareLinear(layout, "results", results(shape, random), words));
        return new PointerNetwork(shape, layout.build(), pointing, calculating, outputs);
    }

    private static float[] weights(int out, PointerShape shape, RandomGenerator random) {
        return InitialValues.normal(random, out * shape.width(), OUTPUT / Math.sqrt(shape.width()));
    }

    private static float[] results(PointerShape shape, RandomGenerator random) {
        float[] values = weights(shape.answerLength() * shape.answers(), shape, random);
        for (int place = 0; place < shape.answerLength(); place++) {
            Harmonics.add(
                    values,
                    place * shape.answers(),
                    shape.shared(),
                    shape.width(),
                    1 / Math.sqrt(shape.width()),
                    random);
        }
        return values;
    }

    private static int declareLinear(ParameterLayout.Builder layout, String name, float[] weight, int out) {
        int number = layout.add(name + ".weight", weight, out, weight.length / out);
        layout.add(name + ".bias", InitialValues.constant(out, 0), out);
        return number;
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public boolean saysAllAtOnce() {
        return true;
    }

    @Override
    public int[] continued(int[] input, int[] answer, int known) {
        return input;
    }

    @Override
    public double[] features(int[] input) {
        return NO_FEATURES;
    }

    @Override
    public int featureCount() {
        return 0;
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<int[]> inputs) {
        QueryBatch batch = QueryBatch.of(inputs, shape);
        int count = inputs.size();
        int slots = shape.slots();
        int length = shape.answerLength();
        int answers = shape.answers();
        NDArray indicated = pass.array(batch.indicators(), new Shape(count, shape.indicators()));
        NDArray barred = pass.array(batch.barred(), new Shape(count, 1, slots + 1));
        NDArray copies = pass.array(batch.copies(), new Shape(count, slots, answers));
        NDArray pointed = pointing.read(pass, indicated, batch.tokenRows());
        NDArray calculated = calculating.read(pass, indicated, batch.tokenRows());
        NDList shares = pass.linear(pointed, outputs.sources())
                .reshape(count, length, slots + 1)
                .add(barred)
                .softmax(-1)
                .split(new long[] {slots}, 2);
        NDArray generated = pass.linear(pointed, outputs.words())
                .add(pass.linear(calculated, outputs.results()))
                .reshape(count, length, answers)
                .softmax(-1)
                .mul(shares.get(1));
        return pass.scaled(shares.get(0).batchMatMul(copies).add(generated), 1 - EVEN)
                .add(EVEN / answers)
                .log()
                .reshape(count, (long) length * answers);
    }
}
