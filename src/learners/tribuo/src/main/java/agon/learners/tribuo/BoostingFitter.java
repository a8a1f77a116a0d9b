package agon.learners.tribuo;

import agon.learners.refitting.Folds;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * Gradient boosting of squared errors (J. H. Friedman, Ann. Stat. 2001, 29, 1189) with Tribuo's trees, each grown on a share of
 * the questions drawn anew (Friedman, Comput. Stat. Data Anal. 2002, 38, 367). Held-out estimates come from
 * {@value #FOLDS}-fold cross-fitting over the questions.
 */
record BoostingFitter(BoostingSettings settings) implements RegressionFitter {

    private static final int FOLDS = 3;
    private static final int DRAFT_TREES = 20;
    private static final float LEAST_GAIN = 0;
    private static final float EVERY_FEATURE = 1;
    private static final boolean RANDOM_SPLITS = false;

    @Override
    public Fit fit(TrainingRows rows, long seed) {
        int questions = rows.questions();
        Estimate[] heldOut = new Estimate[questions];
        Arrays.fill(heldOut, new Estimate(Double.NaN, 0));
        Folds.drawn(questions, FOLDS, seed)
                .crossFit(
                        included -> fit(rows, included, seed),
                        (part, question) -> heldOut[question] = part.estimate(rows.features()[question]));
        return new Fit(fit(rows, question -> true, seed), heldOut);
    }

    private Boosted fit(TrainingRows rows, IntPredicate included, long seed) {
        Binning binning = Binning.of(rows.features(), settings.bins());
        SparseVector[] vectors =
                Arrays.stream(rows.features()).map(binning::vector).toArray(SparseVector[]::new);
        double sum = 0;
        double targets = 0;
        for (int row = 0; row < rows.rows(); row++) {
            if (included.test(rows.question()[row])) {
                sum += rows.weight()[row];
                targets += rows.weight()[row] * rows.target()[row];
            }
        }
        double base = targets / sum;
        double[] said = new double[rows.questions()];
        Arrays.fill(said, base);
        List<ToDoubleFunction<SparseVector>> trees = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int number = 0; number < settings.trees(); number++) {
            boolean[] drawn = drawn(rows.questions(), included, random);
            ToDoubleFunction<SparseVector> tree = grow(rows, binning, said, drawn, seed + number);
            trees.add(tree);
            for (int question = 0; question < said.length; question++) {
                said[question] += settings.rate() * tree.applyAsDouble(vectors[question]);
            }
        }
        return new Boosted(binning, base, settings.rate(), List.copyOf(trees));
    }

    /** Which questions a tree is grown on, at least one. */
    private boolean[] drawn(int questions, IntPredicate included, SplittableRandom random) {
        boolean[] drawn = new boolean[questions];
        int first = -1;
        boolean any = false;
        for (int question = 0; question < questions; question++) {
            boolean lucky = random.nextDouble() < settings.share();
            if (included.test(question)) {
                first = first < 0 ? question : first;
                drawn[question] = lucky;
                any |= lucky;
            }
        }
        drawn[first] |= !any;
        return drawn;
    }

    private ToDoubleFunction<SparseVector> grow(
            TrainingRows rows, Binning binning, double[] said, boolean[] drawn, long seed) {
        MutableDataset<Regressor> dataset = TribuoData.empty(new RegressionFactory());
        for (int row = 0; row < rows.rows(); row++) {
            int question = rows.question()[row];
            if (drawn[question]) {
                Regressor missing = new Regressor(TribuoData.VALUE, rows.target()[row] - said[question]);
                dataset.add(binning.example(missing, rows.features()[question], rows.weight()[row]));
            }
        }
        Model<Regressor> model = new CARTRegressionTrainer(
                        settings.depth(),
                        (float) settings.leafWeight(),
                        LEAST_GAIN,
                        EVERY_FEATURE,
                        RANDOM_SPLITS,
                        new MeanSquaredError(),
                        seed)
                .train(dataset);
        return Leaves.regression(model);
    }

    @Override
    public BoostingFitter draft() {
        return new BoostingFitter(new BoostingSettings(
                Math.min(settings.trees(), DRAFT_TREES),
                settings.rate(),
                settings.depth(),
                settings.leafWeight(),
                settings.share(),
                settings.bins(),
                settings.experience()));
    }

    /** A fitted sum of trees. */
    record Boosted(Binning binning, double base, double rate, List<ToDoubleFunction<SparseVector>> trees)
            implements Regression {

        @Override
        public Estimate estimate(float[] features) {
            SparseVector vector = binning.vector(features);
            double sum = base;
            for (ToDoubleFunction<SparseVector> tree : trees) {
                sum += rate * tree.applyAsDouble(vector);
            }
            return new Estimate(sum, 0);
        }
    }
}
