package agon.learners.refitting;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * The mean of the class shares that classification trees find in their leaves.
 *
 * @param reading shows a question's features as the trees read them, once for all of them
 * @param trees at least one
 * @param classes number of classes
 * @param <V> features as the trees read them
 */
public record ClassificationForest<V>(Function<float[], V> reading, List<Tree<V>> trees, int classes)
        implements ClassifierFitter.Classifier {

    /** A classification tree. */
    public interface Tree<V> {

        /** Adds to each class the share that it has of the leaf. */
        void vote(V features, double[] votes);
    }

    @Override
    public double[] probabilities(float[] features) {
        V read = reading.apply(features);
        double[] votes = new double[classes];
        for (Tree<V> tree : trees) {
            tree.vote(read, votes);
        }
        return normalised(votes);
    }

    /**
     * Probabilities for each question by the trees that were grown without it.
     *
     * @param drawn by tree and question, whether the tree was grown on the question
     */
    public double[][] outOfBag(float[][] features, List<boolean[]> drawn) {
        double[][] probabilities = new double[features.length][];
        for (int question = 0; question < features.length; question++) {
            V read = reading.apply(features[question]);
            double[] votes = new double[classes];
            for (int tree = 0; tree < trees.size(); tree++) {
                if (!drawn.get(tree)[question]) {
                    trees.get(tree).vote(read, votes);
                }
            }
            probabilities[question] = normalised(votes);
        }
        return probabilities;
    }

    /** Makes votes sum to 1; without any vote all classes are alike. */
    private static double[] normalised(double[] votes) {
        double sum = 0;
        for (double vote : votes) {
            sum += vote;
        }
        double total = sum;
        return Arrays.stream(votes)
                .map(vote -> total > 0 ? vote / total : 1.0 / votes.length)
                .toArray();
    }
}
