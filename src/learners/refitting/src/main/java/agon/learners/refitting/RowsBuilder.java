package agon.learners.refitting;

import java.util.ArrayList;
import java.util.List;

/** Gathers training rows question by question, and scales their weights to a mean of one a question. */
final class RowsBuilder {

    private final List<float[]> features = new ArrayList<>();
    private final List<Integer> questions = new ArrayList<>();
    private final List<double[]> targetsAndWeights = new ArrayList<>();

    void beginQuestion(float[] vector) {
        features.add(vector);
    }

    void add(double target, double weight) {
        questions.add(features.size() - 1);
        targetsAndWeights.add(new double[] {target, weight});
    }

    /** The rows, with weights that sum to the number of questions. */
    TrainingRows build() {
        double sum = targetsAndWeights.stream().mapToDouble(row -> row[1]).sum();
        double[] weights = targetsAndWeights.stream()
                .mapToDouble(row -> row[1] * features.size() / sum)
                .toArray();
        return new TrainingRows(
                features.toArray(float[][]::new),
                questions.stream().mapToInt(Integer::intValue).toArray(),
                targetsAndWeights.stream().mapToDouble(row -> row[0]).toArray(),
                weights);
    }
}
