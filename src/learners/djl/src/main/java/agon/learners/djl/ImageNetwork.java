package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The small convolutional network of Irving, Christiano and Amodei (2018), section 3.1, which is that of the tutorials of its
 * time: twice a convolution of {@value #KERNEL} &times; {@value #KERNEL} pixels and the greatest of each square of four,
 * then a dense layer with dropout. All rectified. An image is its planes, one after the other, row by row.
 */
final class ImageNetwork implements Network<float[]> {

    private static final int KERNEL = 5;
    private static final Shape ONE = new Shape(1, 1);
    private static final Shape TWO = new Shape(2, 2);
    private static final Shape NONE = new Shape(0, 0);
    private static final Shape MARGIN = new Shape(KERNEL / 2, KERNEL / 2);
    private static final double[] NO_FEATURES = {};

    private final ImageShape shape;
    private final ParameterLayout layout;
    private final int first;
    private final int second;
    private final int dense;
    private final int output;

    private ImageNetwork(ImageShape shape, RandomGenerator random, ParameterLayout.Builder layout) {
        this.shape = shape;
        first = convolution(layout, "first", shape.channels(), shape.first(), random);
        second = convolution(layout, "second", shape.first(), shape.second(), random);
        dense = MessageRound.linear(layout, "dense", shape.pooled(), shape.dense(), Math.sqrt(2), random);
        output = MessageRound.linear(layout, "output", shape.dense(), shape.outputs(), 0.1, random);
        this.layout = layout.build();
    }

    /** A network with initial weights drawn from {@code random} (He et al. 2015); the output starts near 0. */
    static ImageNetwork create(ImageShape shape, RandomGenerator random) {
        return new ImageNetwork(shape, random, new ParameterLayout.Builder());
    }

    private static int convolution(
            ParameterLayout.Builder layout, String name, int in, int out, RandomGenerator random) {
        int inputs = in * KERNEL * KERNEL;
        float[] values = InitialValues.normal(random, out * inputs, Math.sqrt(2.0 / inputs));
        int number = layout.addMatrix(name + ".weight", values, out, in, KERNEL, KERNEL);
        layout.add(name + ".bias", InitialValues.constant(out, 0), out);
        return number;
    }

    @Override
    public ParameterLayout layout() {
        return layout;
    }

    @Override
    public float[] continued(float[] input, int[] answer, int known) {
        return input;
    }

    @Override
    public double[] features(float[] input) {
        return NO_FEATURES;
    }

    @Override
    public int featureCount() {
        return 0;
    }

    @Override
    public NDArray outputs(ForwardPass pass, List<float[]> inputs) {
        float[] images = new float[inputs.size() * shape.pixels()];
        for (int i = 0; i < inputs.size(); i++) {
            System.arraycopy(inputs.get(i), 0, images, i * shape.pixels(), shape.pixels());
        }
        NDArray x = pass.array(images, new Shape(inputs.size(), shape.channels(), shape.height(), shape.width()));
        NDArray seen = layer(pass, layer(pass, x, first), second).reshape(inputs.size(), shape.pooled());
        NDArray units = pass.linear(seen, dense).getNDArrayInternal().relu();
        return pass.linear(pass.dropped(units, shape.dropout()), output);
    }

    /** What is greatest is the same before and after rectifying, which costs a quarter of it afterwards. */
    private static NDArray layer(ForwardPass pass, NDArray x, int weight) {
        NDArray maps = x.getNDArrayInternal()
                .convolution(x, pass.parameter(weight), pass.parameter(weight + 1), ONE, MARGIN, ONE, 1)
                .head();
        return maps.getNDArrayInternal()
                .maxPool(TWO, TWO, NONE, false)
                .getNDArrayInternal()
                .relu();
    }
}
