package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A transformer over sets of facts, after the network of Christiano, Shlegeris and Amodei (2018, section 4): facts attend
 * to facts, then questions attend to facts; answers are tokens, tied to the tokens of the facts, or a real number.
 *
 * <p>Nothing orders facts, so the answer does not depend on their order. An answer of several tokens is asked for token
 * by token: what is answered already extends the query, so the encoding of the facts is shared by all tokens of all
 * questions of a context.
 */
final class FactTransformer implements Network<FactQuestion> {
    private static final float MASKED = -1e9f;
    private static final double[] NO_FEATURES = {};

    private final FactTransformerSettings settings;
    private final ParameterLayout layout;
    private final int tokens;
    private final int positions;
    private final List<AttentionLayer> factLayers;
    private final List<AttentionLayer> questionLayers;
    private final int factNorm;
    private final int outputNorm;
    private final int output;

    private FactTransformer(
            FactTransformerSettings settings,
            ParameterLayout layout,
            int tokens,
            int positions,
            List<AttentionLayer> factLayers,
            List<AttentionLayer> questionLayers,
            int factNorm,
            int outputNorm,
            int output) {
        this.settings = settings;
        this.layout = layout;
        this.tokens = tokens;
        this.positions = positions;
        this.factLayers = factLayers;
        this.questionLayers = questionLayers;
        this.factNorm = factNorm;
        this.outputNorm = outputNorm;
        this.output = output;
    }

    /** A network with initial weights drawn from {@code random}. */
    static FactTransformer create(FactTransformerSettings settings, RandomGenerator random) {
        int width = settings.width();
        int tokenWidth = settings.tokenWidth();
        ParameterLayout.Builder layout = new ParameterLayout.Builder();
        JoinInitialisation start = JoinInitialisation.of(settings, random);
        int tokens = layout.add(
                "tokens",
                InitialValues.normal(random, settings.tokens() * tokenWidth, 1),
                settings.tokens(),
                tokenWidth);
        int places = settings.arity() + settings.questionSlots();
        int positions = layout.add("positions", start.positions(), places, tokenWidth, width);
        List<AttentionLayer> factLayers = new ArrayList<>();
        List<float[]> written = List.of();
        for (int i = 0; i < settings.selfLayers(); i++) {
            JoinInitialisation.Projections projections = start.betweenFacts(written);
            written = projections.written();
            factLayers.add(
                    AttentionLayer.declare(layout, "fact" + i, settings, projections, settings.factHidden(), random));
        }
        List<AttentionLayer> questionLayers = new ArrayList<>();
        for (int i = 0; i < settings.crossLayers(); i++) {
            questionLayers.add(AttentionLayer.declare(
                    layout, "question" + i, settings, start.fromQuestions(), settings.questionHidden(), random));
        }
        int factNorm = AttentionLayer.declareNorm(layout, "facts", width);
        int outputNorm = AttentionLayer.declareNorm(layout, "output", width);
        int outputs = settings.answers() == 0 ? 1 : tokenWidth;
        double deviation = settings.answers() == 0 ? 0.1 : 1;
        int output = layout.add(
                "output.weight",
                InitialValues.normal(random, outputs * width, deviation / Math.sqrt(width)),
                outputs,
                width);
        layout.add("output.bias", InitialValues.constant(outputs, 0), outputs);
        return new FactTransformer(
                settings,
                layout.build(),
                tokens,
                positions,
                List.copyOf(factLayers),
                List.copyOf(questionLayers),
                factNorm,
                outputNorm,
                output);
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public FactQuestion continued(FactQuestion input, int[] answer, int known) {
        return new FactQuestion(input.context(), input.facts(), input.query(), Arrays.copyOf(answer, known));
    }

    @Override
    public double[] features(FactQuestion input) {
        return NO_FEATURES;
    }

    @Override
    public int featureCount() {
        return 0;
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<FactQuestion> inputs) {
        FactBatch batch = FactBatch.of(inputs, settings);
        NDArray table = pass.parameter(tokens).matMul(pass.parameter(positions)).reshape(-1, settings.width());
        NDList mask = mask(pass, batch);
        NDArray facts = embed(pass, table, batch.factRows(), batch.contexts(), batch.facts(), settings.arity());
        for (AttentionLayer layer : factLayers) {
            facts = layer.betweenFacts(pass, facts, mask);
        }
        facts = pass.normalise(facts, factNorm);
        NDArray questions =
                embed(pass, table, batch.questionRows(), batch.contexts(), batch.questions(), settings.questionSlots());
        for (AttentionLayer layer : questionLayers) {
            questions = layer.fromQuestions(pass, questions, layer.offer(pass, facts), mask);
        }
        NDArray rows = questions.reshape(-1, settings.width());
        if (!batch.inOrder()) {
            rows = pass.embedding(rows, batch.places(), new Shape(batch.places().length));
        }
        NDArray out = pass.linear(pass.normalise(rows, outputNorm), output);
        if (settings.answers() == 0) {
            return out;
        }
        NDArray answers = pass.parameter(tokens).get("0:" + settings.answers());
        return out.matMul(answers.transpose());
    }

    private static NDArray embed(ForwardPass pass, NDArray table, long[] rows, int contexts, int count, int slots) {
        return pass.embedding(table, rows, new Shape(contexts, count, slots)).sum(new int[] {2});
    }

    private static NDList mask(ForwardPass pass, FactBatch batch) {
        boolean[] missing = batch.missing();
        if (missing.length == 0) {
            return new NDList();
        }
        float[] mask = new float[missing.length];
        for (int i = 0; i < mask.length; i++) {
            mask[i] = missing[i] ? MASKED : 0;
        }
        return new NDList(pass.manager().create(mask, new Shape(batch.contexts(), 1, 1, batch.facts())));
    }
}
