package agon.learners.djl;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDManager;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Function;

/**
 * Weights at one moment. They rest on the Java heap and are copied to the engine for each evaluation, some 50 &micro;s a
 * time; so snapshots need no closing.
 */
final class FrozenWeights implements Weights {
    private static final int MAGIC = 0x41474F4E;

    private final ParameterLayout layout;
    private final float[] values;
    private final Scaling inputs;
    private final Scaling targets;

    /** Takes the array over. */
    FrozenWeights(ParameterLayout layout, float[] values, Scaling inputs, Scaling targets) {
        this.layout = layout;
        this.values = values;
        this.inputs = inputs;
        this.targets = targets;
    }

    /** A copy of the flat vector. */
    float[] values() {
        return values.clone();
    }

    /** The scaling of dense features. */
    Scaling inputs() {
        return inputs;
    }

    @Override
    public Scaling targets() {
        return targets;
    }

    @Override
    public FrozenWeights frozen() {
        return this;
    }

    @Override
    public <R> R read(Function<ForwardPass, R> reading) {
        try (NDManager manager = Engine.getEngine(TrainableWeights.ENGINE).newBaseManager()) {
            return reading.apply(ForwardPass.reading(
                    manager, layout.views(manager.create(values).duplicate()), inputs));
        }
    }

    /** Writes the weights; equal weights give equal bytes. The stream stays open. */
    void save(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeLong(layout.fingerprint());
        for (float value : values) {
            data.writeFloat(value);
        }
        write(data, inputs);
        write(data, targets);
        data.flush();
    }

    /**
     * Reads what {@link #save} wrote.
     *
     * @throws IOException if the stream ends early, or holds no weights, or those of another architecture
     */
    static FrozenWeights load(InputStream in, ParameterLayout layout) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MAGIC) {
            throw new IOException("these are no weights of a neural learner");
        }
        if (data.readLong() != layout.fingerprint()) {
            throw new IOException("these weights belong to a network of another architecture or codec");
        }
        float[] values = new float[layout.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = data.readFloat();
        }
        return new FrozenWeights(layout, values, readScaling(data), readScaling(data));
    }

    private static void write(DataOutputStream data, Scaling scaling) throws IOException {
        data.writeInt(scaling.mean().length);
        for (int i = 0; i < scaling.mean().length; i++) {
            data.writeDouble(scaling.mean()[i]);
            data.writeDouble(scaling.deviation()[i]);
        }
    }

    private static Scaling readScaling(DataInputStream data) throws IOException {
        int width = data.readInt();
        double[] mean = new double[width];
        double[] deviation = new double[width];
        for (int i = 0; i < width; i++) {
            mean[i] = data.readDouble();
            deviation[i] = data.readDouble();
        }
        return new Scaling(mean, deviation);
    }
}
