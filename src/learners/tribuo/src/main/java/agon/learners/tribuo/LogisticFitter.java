package agon.learners.tribuo;

import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.TrainingRows;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;
import org.tribuo.math.optimisers.AdaGrad;

/**
 * Multinomial logistic regression on standardised features, by AdaGrad (Duchi et al. 2011). What it says of its own
 * training questions stands in for held-out probabilities: with few weights it remembers none of them.
 */
record LogisticFitter(LinearSettings settings) implements ClassifierFitter {

    private static final double EPSILON = 0.1;
    /** The score of a class that no row is of. */
    private static final double NEVER = -1e6;

    private static final int MINIBATCH = 1;
    private static final int NO_LOGGING = -1;

    @Override
    public Fit fit(TrainingRows rows, int classes, long seed) {
        Standardisation standard = Standardisation.of(rows, rows.weight());
        MutableDataset<Label> dataset = TribuoData.empty(new LabelFactory());
        int columns = standard.columns().length;
        String[] names = new String[columns + 1];
        System.arraycopy(standard.names(), 0, names, 0, columns);
        names[columns] = TribuoData.CONSTANT;
        for (int row = 0; row < rows.rows(); row++) {
            double[] values = new double[columns + 1];
            double[] features = standard.apply(rows.features()[rows.question()[row]]);
            System.arraycopy(features, 0, values, 0, columns);
            values[columns] = 1;
            Label label = new Label(TribuoData.name((int) rows.target()[row]));
            Example<Label> example = new ArrayExample<>(label, names, values);
            example.setWeight((float) rows.weight()[row]);
            dataset.add(example);
        }
        LinearSGDTrainer trainer = new LinearSGDTrainer(
                new LogMulticlass(),
                new AdaGrad(settings.learningRate(), EPSILON),
                settings.epochs(),
                NO_LOGGING,
                MINIBATCH,
                seed);
        LinearSGDModel model = trainer.train(dataset);
        Logistic logistic = new Logistic(standard, weights(model, columns, classes));
        double[][] seen = new double[rows.questions()][];
        for (int question = 0; question < seen.length; question++) {
            seen[question] = logistic.probabilities(rows.features()[question]);
        }
        return new Fit(logistic, seen);
    }

    /** By class, one weight a column and the intercept, which is that of the constant feature and Tribuo's own bias. */
    private static double[][] weights(LinearSGDModel model, int columns, int classes) {
        DenseMatrix matrix = model.getWeightsCopy();
        int bias = model.getFeatureIDMap().size();
        double[][] weights = new double[classes][columns + 1];
        for (int each = 0; each < classes; each++) {
            int row = model.getOutputIDInfo().getID(new Label(TribuoData.name(each)));
            if (row < 0) {
                weights[each][columns] = NEVER;
                continue;
            }
            for (int column = 0; column < columns; column++) {
                weights[each][column] = matrix.get(row, model.getFeatureIDMap().getID(TribuoData.name(column)));
            }
            weights[each][columns] = matrix.get(row, bias)
                    + matrix.get(row, model.getFeatureIDMap().getID(TribuoData.CONSTANT));
        }
        return weights;
    }

    /** A fitted softmax in standardised features. */
    record Logistic(Standardisation standard, double[][] weights) implements Classifier {

        @Override
        public double[] probabilities(float[] features) {
            double[] standardised = standard.apply(features);
            double[] scores = new double[weights.length];
            double best = Double.NEGATIVE_INFINITY;
            for (int each = 0; each < scores.length; each++) {
                scores[each] = weights[each][standardised.length];
                for (int column = 0; column < standardised.length; column++) {
                    scores[each] += weights[each][column] * standardised[column];
                }
                best = Math.max(best, scores[each]);
            }
            double sum = 0;
            for (int each = 0; each < scores.length; each++) {
                scores[each] = StrictMath.exp(scores[each] - best);
                sum += scores[each];
            }
            for (int each = 0; each < scores.length; each++) {
                scores[each] /= sum;
            }
            return scores;
        }
    }
}
