package agon.learners.tribuo;

import agon.learners.refitting.Folds;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.slm.ElasticNetCDTrainer;
import org.tribuo.regression.slm.SparseLinearModel;

/**
 * Linear regression with an elastic net, by coordinate descent (Friedman et al. 2010) on standardised features. Held-out
 * estimates come from {@value #FOLDS}-fold cross-fitting over the questions; with more than {@value #WIDE} features, where
 * each fit takes long, from two folds.
 */
record LinearFitter(LinearSettings settings) implements RegressionFitter {

    private static final int FOLDS = 5;
    private static final int WIDE = 200;
    private static final double TOLERANCE = 1e-4;

    @Override
    public Fit fit(TrainingRows rows, long seed) {
        int questions = rows.questions();
        int[] order = new int[questions];
        Arrays.setAll(order, i -> i);
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = questions - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        int folds = Math.min(questions, rows.features()[0].length > WIDE ? 2 : FOLDS);
        int[] fold = new int[questions];
        for (int i = 0; i < questions; i++) {
            fold[order[i]] = i % folds;
        }
        Estimate[] heldOut = new Estimate[questions];
        Arrays.fill(heldOut, new Estimate(Double.NaN, 0));
        new Folds(fold, folds)
                .crossFit(
                        included -> fit(rows, row -> included.test(rows.question()[row])),
                        (part, question) -> heldOut[question] = part.estimate(rows.features()[question]));
        return new Fit(fit(rows, row -> true), heldOut);
    }

    private Linear fit(TrainingRows rows, IntPredicate included) {
        double[] weights = rows.weight().clone();
        double sum = 0;
        double targets = 0;
        int count = 0;
        for (int row = 0; row < weights.length; row++) {
            weights[row] = included.test(row) ? weights[row] : 0;
            sum += weights[row];
            targets += weights[row] * rows.target()[row];
            count += weights[row] > 0 ? 1 : 0;
        }
        double intercept = targets / sum;
        Standardisation standard = Standardisation.of(rows, weights);
        if (standard.columns().length == 0 || count < 2) {
            return new Linear(standard, new double[standard.columns().length], intercept);
        }
        MutableDataset<Regressor> dataset = TribuoData.empty(new RegressionFactory());
        for (int row = 0; row < weights.length; row++) {
            if (weights[row] > 0) {
                // Tribuo's coordinate descent knows no weights: rows are scaled by their root. A row and its mirror
                // image keep the means at zero, which it would otherwise subtract anew.
                double root = Math.sqrt(weights[row] * count / sum);
                double[] features = standard.apply(rows.features()[rows.question()[row]]);
                dataset.add(example(standard, features, rows.target()[row] - intercept, root));
                dataset.add(example(standard, features, rows.target()[row] - intercept, -root));
            }
        }
        ElasticNetCDTrainer trainer = new ElasticNetCDTrainer(
                settings.penalty(), settings.lassoShare(), TOLERANCE, settings.iterations(), false, 0);
        SparseLinearModel model = (SparseLinearModel) trainer.train(dataset);
        SparseVector slopes = model.getWeights().get(TribuoData.VALUE);
        double[] dense = new double[standard.columns().length];
        for (int column = 0; column < dense.length; column++) {
            dense[column] = slopes.get(model.getFeatureIDMap().getID(TribuoData.name(column)));
        }
        return new Linear(standard, dense, intercept);
    }

    private static Example<Regressor> example(
            Standardisation standard, double[] features, double target, double factor) {
        double[] scaled = new double[features.length];
        Arrays.setAll(scaled, column -> features[column] * factor);
        return new ArrayExample<>(new Regressor(TribuoData.VALUE, target * factor), standard.names(), scaled);
    }

    /** A fitted line in standardised features. */
    record Linear(Standardisation standard, double[] slopes, double intercept) implements Regression {

        @Override
        public Estimate estimate(float[] features) {
            double[] standardised = standard.apply(features);
            double sum = intercept;
            for (int column = 0; column < slopes.length; column++) {
                sum += slopes[column] * standardised[column];
            }
            return new Estimate(sum, 0);
        }
    }
}
