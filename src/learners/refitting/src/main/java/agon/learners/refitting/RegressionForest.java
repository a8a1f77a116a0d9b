package agon.learners.refitting;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * The mean of regression trees.
 *
 * @param reading shows a question's features as the trees read them, once for all of them
 * @param trees at least one
 * @param <V> features as the trees read them
 */
public record RegressionForest<V>(Function<float[], V> reading, List<ToDoubleFunction<V>> trees)
        implements RegressionFitter.Regression {

    @Override
    public RegressionFitter.Estimate estimate(float[] features) {
        Votes votes = new Votes();
        V read = reading.apply(features);
        for (ToDoubleFunction<V> tree : trees) {
            votes.add(tree.applyAsDouble(read));
        }
        return votes.estimate();
    }

    /**
     * Estimates of each question by the trees that were grown without it.
     *
     * @param drawn by tree and question, whether the tree was grown on the question
     */
    public RegressionFitter.Estimate[] outOfBag(float[][] features, List<boolean[]> drawn) {
        RegressionFitter.Estimate[] estimates = new RegressionFitter.Estimate[features.length];
        for (int question = 0; question < features.length; question++) {
            Votes votes = new Votes();
            V read = reading.apply(features[question]);
            for (int tree = 0; tree < trees.size(); tree++) {
                if (!drawn.get(tree)[question]) {
                    votes.add(trees.get(tree).applyAsDouble(read));
                }
            }
            estimates[question] = votes.estimate();
        }
        return estimates;
    }

    private static final class Votes {

        private double sum;
        private double squares;
        private int count;

        void add(double value) {
            sum += value;
            squares += value * value;
            count++;
        }

        RegressionFitter.Estimate estimate() {
            double mean = sum / count;
            return new RegressionFitter.Estimate(mean, Math.max(0, squares / count - mean * mean));
        }
    }
}
