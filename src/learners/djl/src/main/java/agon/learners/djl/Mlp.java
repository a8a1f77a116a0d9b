package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** A multilayer perceptron from standardised features to logits of labels or tokens, or a real. Known tokens of an answer are
 * further features. */
final class Mlp implements Network<double[]> {
    private final MlpSettings settings;
    private final ParameterLayout layout;
    private final List<Integer> weights;

    private Mlp(MlpSettings settings, ParameterLayout layout, List<Integer> weights) {
        this.settings = settings;
        this.layout = layout;
        this.weights = weights;
    }

    /** A network with initial weights drawn from {@code random} (He et al. 2015); the output starts near 0. */
    static Mlp create(MlpSettings settings, RandomGenerator random) {
        ParameterLayout.Builder layout = new ParameterLayout.Builder();
        List<Integer> weights = new ArrayList<>();
        int in = settings.features();
        for (int i = 0; i <= settings.layers(); i++) {
            boolean last = i == settings.layers();
            int out = last ? settings.outputs() : settings.hidden();
            double deviation = last ? 0.1 / Math.sqrt(in) : Math.sqrt(2.0 / in);
            float[] values = InitialValues.normal(random, out * in, deviation);
            weights.add(layout.add("layer" + i + ".weight", values, out, in));
            layout.add("layer" + i + ".bias", InitialValues.constant(out, 0), out);
            in = out;
        }
        return new Mlp(settings, layout.build(), List.copyOf(weights));
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public double[] continued(double[] input, int[] answer, int known) {
        double[] continued = input.clone();
        int first = input.length - (settings.answerLength() - 1) * settings.outputs();
        for (int token = 0; token < known; token++) {
            continued[first + token * settings.outputs() + answer[token]] = 1;
        }
        return continued;
    }

    @Override
    public double[] features(double[] input) {
        return input;
    }

    @Override
    public int featureCount() {
        return settings.features();
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<double[]> inputs) {
        int width = settings.features();
        float[] standard = new float[inputs.size() * width];
        int next = 0;
        for (double[] input : inputs) {
            for (int i = 0; i < width; i++) {
                standard[next++] = (float) pass.inputs().standard(i, input[i]);
            }
        }
        NDArray x = pass.array(standard, new Shape(inputs.size(), width));
        for (int i = 0; i < weights.size(); i++) {
            x = pass.linear(x, weights.get(i));
            if (i + 1 < weights.size()) {
                x = activate(x);
            }
        }
        return x;
    }

    private NDArray activate(NDArray x) {
        return switch (settings.activation()) {
            case RELU -> x.getNDArrayInternal().relu();
            case GELU -> x.getNDArrayInternal().gelu();
            case TANH -> x.getNDArrayInternal().tanh();
        };
    }
}
