package agon.learners.refitting;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What was said about one question.
 *
 * @param features the question as a vector
 * @param batch when it was last shown
 * @param evidence what was said, the latest last; at most {@value #MOST_EVIDENCE}
 */
record Remembered(float[] features, long batch, List<Evidence> evidence) {

    private static final int MOST_EVIDENCE = 64;
    private static final double NEGLIGIBLE = 0.01;

    Remembered with(Evidence latest, long now, double retention) {
        List<Evidence> merged = new ArrayList<>();
        double weight = latest.weight();
        for (Evidence earlier : evidence) {
            boolean discounted = latest.free() && earlier.free() && batch < now;
            double left = discounted ? earlier.weight() * retention : earlier.weight();
            if (earlier.saysSame(latest)) {
                weight += left;
            } else if (left >= Math.min(NEGLIGIBLE, earlier.weight())) {
                merged.add(earlier.weighing(left));
            }
        }
        merged.add(latest.weighing(weight));
        int surplus = Math.max(0, merged.size() - MOST_EVIDENCE);
        // A comparison does not discount, so it must not mark the free answers as those of its own batch.
        long shown = latest.free() || evidence.isEmpty() ? now : batch;
        return new Remembered(features, shown, List.copyOf(merged.subList(surplus, merged.size())));
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(features.length);
        for (float feature : features) {
            out.writeFloat(feature);
        }
        out.writeLong(batch);
        out.writeInt(evidence.size());
        for (Evidence item : evidence) {
            item.write(out);
        }
    }

    static Remembered read(DataInputStream in, int width) throws IOException {
        int features = in.readInt();
        if (features != width) {
            throw new IOException("the saved questions have " + features + " features, the codec has " + width);
        }
        float[] vector = new float[width];
        for (int i = 0; i < width; i++) {
            vector[i] = in.readFloat();
        }
        long batch = in.readLong();
        int size = in.readInt();
        List<Evidence> evidence = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            evidence.add(Evidence.read(in));
        }
        return new Remembered(vector, batch, List.copyOf(evidence));
    }
}
