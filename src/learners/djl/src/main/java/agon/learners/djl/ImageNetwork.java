package agon.learners.djl;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * The small convolutional network of Irving, Christiano and Amodei (2018), section 3.1, which is that of the tutorials of its
 * time: twice a convolution of 5 &times; 5 pixels and the greatest of each square of four,
 * then a dense layer with dropout. All rectified. An image is its planes, one after the other, row by row.
 */
final class ImageNetwork implements Network<float[]> {

    /** How far a convolution sees to each side. */
    static final int REACH = 2;

    private static final int KERNEL = 2 * REACH + 1;
    private static final Shape ONE = new Shape(1, 1);
    private static final Shape TWO = new Shape(2, 2);
    private static final Shape NONE = new Shape(0, 0);
    private static final Shape MARGIN = new Shape(REACH, REACH);
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
        if (pass.isUpdate()) {
            return dense(pass, inputs);
        }
        List<float[]> whole = new ArrayList<>();
        List<List<LitPixels>> sparse = new ArrayList<>();
        long[] order = new long[inputs.size()];
        for (int i = 0; i < order.length; i++) {
            List<LitPixels> groups = LitPixels.groups(inputs.get(i), shape, SparseImages.MOST_LIT);
            order[i] = groups.isEmpty() ? whole.size() : -1 - sparse.size();
            if (groups.isEmpty()) {
                whole.add(inputs.get(i));
            } else {
                sparse.add(groups);
            }
        }
        if (sparse.isEmpty()) {
            return dense(pass, inputs);
        }
        NDArray apart = outputs(pass, sparse(pass, sparse));
        if (whole.isEmpty()) {
            return apart;
        }
        for (int i = 0; i < order.length; i++) {
            order[i] = order[i] < 0 ? whole.size() - 1 - order[i] : order[i];
        }
        NDArray all = outputs(pass, convolved(pass, whole)).concat(apart, 0);
        return pass.embedding(all, order, new Shape(order.length));
    }

    /** What the dense layers make of what is left after the convolutions, images &times; (maps, rows, columns). */
    private NDArray outputs(ForwardPass pass, NDArray seen) {
        NDArray units = pass.linear(seen, dense).getNDArrayInternal().relu();
        return pass.linear(pass.dropped(units, shape.dropout()), output);
    }

    /** The outputs by the convolutions of whole images: what those by {@link SparseImages} must agree with. */
    NDArray dense(ForwardPass pass, List<float[]> inputs) {
        return outputs(pass, convolved(pass, inputs));
    }

    private NDArray sparse(ForwardPass pass, List<List<LitPixels>> images) {
        NDArray bias = pass.parameter(first + 1);
        NDArray background = bias.getNDArrayInternal()
                .relu()
                .reshape(1, shape.first(), 1, 1)
                .broadcast(new Shape(1, shape.first(), shape.height() / 2, shape.width() / 2));
        SparseImages convolutions = SparseImages.of(
                shape, pass.parameter(first), bias, pass.parameter(second), convolution(pass, background, second));
        int cells = (shape.height() / 4) * (shape.width() / 4);
        return pass.array(convolutions.pooled(pass, images), new Shape(images.size(), cells, shape.second()))
                .transpose(0, 2, 1)
                .reshape(images.size(), shape.pooled());
    }

    private NDArray convolved(ForwardPass pass, List<float[]> inputs) {
        float[] images = new float[inputs.size() * shape.pixels()];
        for (int i = 0; i < inputs.size(); i++) {
            System.arraycopy(inputs.get(i), 0, images, i * shape.pixels(), shape.pixels());
        }
        NDArray x = pass.array(images, new Shape(inputs.size(), shape.channels(), shape.height(), shape.width()));
        return layer(pass, layer(pass, x, first), second).reshape(inputs.size(), shape.pooled());
    }

    private static NDArray convolution(ForwardPass pass, NDArray x, int weight) {
        return x.getNDArrayInternal()
                .convolution(x, pass.parameter(weight), pass.parameter(weight + 1), ONE, MARGIN, ONE, 1)
                .head();
    }

    /** What is greatest is the same before and after rectifying, which costs a quarter of it afterwards. */
    private static NDArray layer(ForwardPass pass, NDArray x, int weight) {
        return convolution(pass, x, weight)
                .getNDArrayInternal()
                .maxPool(TWO, TWO, NONE, false)
                .getNDArrayInternal()
                .relu();
    }
}
