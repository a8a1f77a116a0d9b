package agon.learners.tribuo;

import java.util.List;
import org.tribuo.common.tree.Node;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.Regressor;

/**
 * The mean of regression trees.
 *
 * @param binning of the features
 * @param trees their roots, at least one
 */
record RegressionForest(Binning binning, List<Node<Regressor>> trees) implements RegressionFitter.Regression {

    @Override
    public RegressionFitter.Estimate estimate(float[] features) {
        Votes votes = new Votes();
        SparseVector vector = binning.vector(features);
        for (Node<Regressor> tree : trees) {
            votes.add(tree, vector);
        }
        return votes.estimate();
    }

    /** Estimates of each question by the trees that were grown without it. */
    RegressionFitter.Estimate[] outOfBag(float[][] features, List<boolean[]> drawn) {
        RegressionFitter.Estimate[] estimates = new RegressionFitter.Estimate[features.length];
        for (int question = 0; question < features.length; question++) {
            Votes votes = new Votes();
            SparseVector vector = binning.vector(features[question]);
            for (int tree = 0; tree < trees.size(); tree++) {
                if (!drawn.get(tree)[question]) {
                    votes.add(trees.get(tree), vector);
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

        void add(Node<Regressor> tree, SparseVector vector) {
            double value = Leaves.leaf(tree, vector).getOutput().getValues()[0];
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
