package agon.learners.tribuo;

import agon.learners.refitting.ClassificationForest;
import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.RegressionForest;
import agon.learners.refitting.TrainingRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.dtree.CARTClassificationTrainer;
import org.tribuo.classification.dtree.impurity.GiniIndex;
import org.tribuo.classification.ensemble.FullyWeightedVotingCombiner;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.RegressionFactory;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.ensemble.AveragingCombiner;
import org.tribuo.regression.rtree.CARTRegressionTrainer;
import org.tribuo.regression.rtree.impurity.MeanSquaredError;

/**
 * Random forests (Breiman 2001) grown by Tribuo. The held-out estimates are out of bag: those of the trees that did not
 * draw the question.
 */
record ForestFitter(RandomForestSettings settings) implements RegressionFitter, ClassifierFitter {

    /** Most features tried at a split; more cost time and gain little. */
    static final int MOST_FEATURES = 100;

    /** Enough that nearly every question is out of some bags. */
    private static final int DRAFT_TREES = 15;

    private static final float LEAST_GAIN = 0;
    private static final boolean RANDOM_SPLITS = false;

    /** Keeps a share of all features below the whole, which Tribuo refuses for forests, and rounds to all of them. */
    private static final float NEARLY_ONE_FEATURE = 0.75f;

    @Override
    public RegressionFitter.Fit fit(TrainingRows rows, long seed) {
        Binning binning = Binning.of(rows.features(), settings.bins());
        MutableDataset<Regressor> dataset = TribuoData.empty(new RegressionFactory());
        for (int row = 0; row < rows.rows(); row++) {
            Regressor target = new Regressor(TribuoData.VALUE, rows.target()[row]);
            dataset.add(binning.example(target, rows.features()[rows.question()[row]], rows.weight()[row]));
        }
        CARTRegressionTrainer tree = new CARTRegressionTrainer(
                settings.depth(),
                leafWeight(),
                LEAST_GAIN,
                share(binning),
                RANDOM_SPLITS,
                new MeanSquaredError(),
                seed);
        QuestionBagging<Regressor> bagging = new QuestionBagging<>(
                tree, new AveragingCombiner(), settings.trees(), seed, rows, settings.questionsPerTree());
        List<ToDoubleFunction<SparseVector>> trees = new ArrayList<>();
        for (Model<Regressor> model : bagging.train(dataset).getModels()) {
            trees.add(Leaves.regression(model));
        }
        RegressionForest<SparseVector> forest = new RegressionForest<>(binning::vector, List.copyOf(trees));
        return new RegressionFitter.Fit(forest, forest.outOfBag(rows.features(), bagging.drawn()));
    }

    @Override
    public ClassifierFitter.Fit fit(TrainingRows rows, int classes, long seed) {
        Binning binning = Binning.of(rows.features(), settings.bins());
        MutableDataset<Label> dataset = TribuoData.empty(new LabelFactory());
        for (int row = 0; row < rows.rows(); row++) {
            Label target = new Label(TribuoData.name((int) rows.target()[row]));
            dataset.add(binning.example(target, rows.features()[rows.question()[row]], rows.weight()[row]));
        }
        CARTClassificationTrainer tree = new CARTClassificationTrainer(
                settings.depth(), leafWeight(), LEAST_GAIN, share(binning), RANDOM_SPLITS, new GiniIndex(), seed);
        QuestionBagging<Label> bagging = new QuestionBagging<>(
                tree, new FullyWeightedVotingCombiner(), settings.trees(), seed, rows, settings.questionsPerTree());
        List<ClassificationForest.Tree<SparseVector>> trees = new ArrayList<>();
        for (Model<Label> model : bagging.train(dataset).getModels()) {
            trees.add(Leaves.classification(model));
        }
        ClassificationForest<SparseVector> forest =
                new ClassificationForest<>(binning::vector, List.copyOf(trees), classes);
        return new ClassifierFitter.Fit(forest, forest.outOfBag(rows.features(), bagging.drawn()));
    }

    @Override
    public ForestFitter draft() {
        return new ForestFitter(new RandomForestSettings(
                Math.min(settings.trees(), DRAFT_TREES),
                settings.depth(),
                settings.leafWeight(),
                settings.featureShare(),
                settings.bins(),
                settings.questionsPerTree(),
                settings.experience()));
    }

    private float leafWeight() {
        return (float) settings.leafWeight();
    }

    /** The share of all features, constant included, that a split tries. */
    private float share(Binning binning) {
        int features = binning.names().length;
        double wanted = Math.min(MOST_FEATURES, settings.featureShare() * features);
        return Math.min(Math.max(1, Math.round(wanted)), features - 1 + NEARLY_ONE_FEATURE) / features;
    }
}
