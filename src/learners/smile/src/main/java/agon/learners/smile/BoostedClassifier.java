package agon.learners.smile;

import agon.learners.refitting.ClassifierFitter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import smile.data.Tuple;
import smile.regression.RegressionTree;

/**
 * Probabilities from sums of trees: one sum a class that was seen, or half the log odds of the second where two were.
 *
 * @param features what the trees read
 * @param seen the classes that there were rows of, ascending, at least two
 * @param classes number of classes; those that were not seen have no probability
 * @param scores the sums
 */
record BoostedClassifier(Features features, int[] seen, int classes, List<TreeSum> scores)
        implements ClassifierFitter.Classifier {

    /**
     * The sums of a model of Smile's.
     *
     * @param trees class by class
     * @param count rows of each class that was seen
     */
    static List<TreeSum> scores(RegressionTree[] trees, int[] count, double rate) {
        if (count.length == 2) {
            double odds = (double) count[1] / count[0];
            return List.of(new TreeSum(StrictMath.log(odds) / 2, rate, List.of(trees)));
        }
        int each = trees.length / count.length;
        return IntStream.range(0, count.length)
                .mapToObj(at -> new TreeSum(0, rate, List.of(Arrays.copyOfRange(trees, at * each, (at + 1) * each))))
                .toList();
    }

    @Override
    public double[] probabilities(float[] question) {
        Tuple read = features.read(question);
        double[] logs = new double[seen.length];
        if (scores.size() == 1) {
            logs[1] = 2 * scores.get(0).of(read);
        } else {
            Arrays.setAll(logs, at -> scores.get(at).of(read));
        }
        double highest = Arrays.stream(logs).max().orElseThrow();
        double sum = 0;
        double[] probabilities = new double[classes];
        for (int at = 0; at < seen.length; at++) {
            probabilities[seen[at]] = StrictMath.exp(logs[at] - highest);
            sum += probabilities[seen[at]];
        }
        for (int each : seen) {
            probabilities[each] /= sum;
        }
        return probabilities;
    }
}
