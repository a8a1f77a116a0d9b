package agon.learners.tribuo;

import java.util.Arrays;
import java.util.List;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.Node;
import org.tribuo.math.la.SparseVector;

/**
 * The mean of the class shares that classification trees find in their leaves.
 *
 * @param binning of the features
 * @param trees their roots, at least one
 * @param classes number of classes
 */
record ClassificationForest(Binning binning, List<Node<Label>> trees, int classes)
        implements ClassifierFitter.Classifier {

    @Override
    public double[] probabilities(float[] features) {
        SparseVector vector = binning.vector(features);
        double[] votes = new double[classes];
        for (Node<Label> tree : trees) {
            vote(tree, vector, votes);
        }
        return normalised(votes);
    }

    /** Probabilities for each question by the trees that were grown without it. */
    double[][] outOfBag(float[][] features, List<boolean[]> drawn) {
        double[][] probabilities = new double[features.length][];
        for (int question = 0; question < features.length; question++) {
            SparseVector vector = binning.vector(features[question]);
            double[] votes = new double[classes];
            for (int tree = 0; tree < trees.size(); tree++) {
                if (!drawn.get(tree)[question]) {
                    vote(trees.get(tree), vector, votes);
                }
            }
            probabilities[question] = normalised(votes);
        }
        return probabilities;
    }

    private static void vote(Node<Label> tree, SparseVector vector, double[] votes) {
        for (Label label : Leaves.leaf(tree, vector).getDistribution().values()) {
            votes[TribuoData.index(label.getLabel())] += label.getScore();
        }
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
