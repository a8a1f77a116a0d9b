package agon.learners.smile;

import java.util.List;
import smile.data.Tuple;
import smile.regression.RegressionTree;

/**
 * A sum of boosted trees, read as Smile reads it but without a formula.
 *
 * @param base that the trees correct
 * @param rate share of each tree's correction that is taken
 * @param trees in the order in which they were grown
 */
record TreeSum(double base, double rate, List<RegressionTree> trees) {

    double of(Tuple read) {
        double sum = base;
        for (RegressionTree tree : trees) {
            double correction = tree.predict(read);
            // Where a class is certain beyond what a double can tell, Smile divides zero by zero: nothing is left to
            // correct.
            sum += Double.isFinite(correction) ? rate * correction : 0;
        }
        return sum;
    }
}
