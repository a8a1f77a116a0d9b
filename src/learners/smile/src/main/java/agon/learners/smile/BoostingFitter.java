package agon.learners.smile;

import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.Folds;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.TrainingRows;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import smile.base.cart.Loss;
import smile.data.DataFrame;
import smile.data.formula.Formula;
import smile.data.vector.BaseVector;
import smile.data.vector.DoubleVector;
import smile.data.vector.IntVector;
import smile.math.MathEx;
import smile.regression.GradientTreeBoost;

/**
 * Gradient boosting (J. H. Friedman, Ann. Stat. 2001, 29, 1189) by Smile, of squared errors or of the logistic loss. Held-out
 * estimates come from {@value #FOLDS}-fold cross-fitting over the questions.
 */
record BoostingFitter(GradientBoostingSettings settings) implements RegressionFitter, ClassifierFitter {

    private static final int FOLDS = 3;
    private static final int DRAFT_TREES = 20;
    private static final int AS_MANY_LEAVES_AS_THERE_ARE = Integer.MAX_VALUE;
    private static final String ANSWER = "answer";

    @Override
    public RegressionFitter.Fit fit(TrainingRows rows, long seed) {
        Estimate[] heldOut = new Estimate[rows.questions()];
        Arrays.fill(heldOut, new Estimate(Double.NaN, 0));
        Folds.drawn(rows.questions(), FOLDS, seed)
                .crossFit(
                        included -> regression(rows, included, seed),
                        (part, question) -> heldOut[question] = part.estimate(rows.features()[question]));
        return new RegressionFitter.Fit(regression(rows, question -> true, seed), heldOut);
    }

    @Override
    public ClassifierFitter.Fit fit(TrainingRows rows, int classes, long seed) {
        double[][] heldOut = new double[rows.questions()][classes];
        for (double[] each : heldOut) {
            Arrays.fill(each, 1.0 / classes);
        }
        Folds.drawn(rows.questions(), FOLDS, seed)
                .crossFit(
                        included -> classifier(rows, included, classes, seed),
                        (part, question) -> heldOut[question] = part.probabilities(rows.features()[question]));
        return new ClassifierFitter.Fit(classifier(rows, question -> true, classes, seed), heldOut);
    }

    private Regression regression(TrainingRows rows, IntPredicate included, long seed) {
        int[] chosen = chosen(rows, included, seed);
        double[] answers =
                Arrays.stream(chosen).mapToDouble(row -> rows.target()[row]).toArray();
        Features features = Features.of(rows.features());
        GradientTreeBoost model = GradientTreeBoost.fit(
                Formula.lhs(ANSWER),
                frame(features, rows, chosen, DoubleVector.of(ANSWER, answers)),
                Loss.ls(),
                settings.trees(),
                settings.depth(),
                AS_MANY_LEAVES_AS_THERE_ARE,
                settings.leafSize(),
                settings.rate(),
                share(answers.length));
        TreeSum sum = new TreeSum(MathEx.mean(answers), settings.rate(), List.of(model.trees()));
        return read -> new Estimate(sum.of(features.read(read)), 0);
    }

    private Classifier classifier(TrainingRows rows, IntPredicate included, int classes, long seed) {
        int[] chosen = chosen(rows, included, seed);
        int[] labels =
                Arrays.stream(chosen).map(row -> (int) rows.target()[row]).toArray();
        int[] seen = Arrays.stream(labels).distinct().sorted().toArray();
        if (seen.length == 1) {
            double[] certain = new double[classes];
            certain[seen[0]] = 1;
            return read -> certain.clone();
        }
        int[] answers = Arrays.stream(labels)
                .map(label -> Arrays.binarySearch(seen, label))
                .toArray();
        int[] count = new int[seen.length];
        for (int answer : answers) {
            count[answer]++;
        }
        Features features = Features.of(rows.features());
        smile.classification.GradientTreeBoost model = smile.classification.GradientTreeBoost.fit(
                Formula.lhs(ANSWER),
                frame(features, rows, chosen, IntVector.of(ANSWER, answers)),
                settings.trees(),
                settings.depth(),
                AS_MANY_LEAVES_AS_THERE_ARE,
                settings.leafSize(),
                settings.rate(),
                share(Arrays.stream(count).max().orElseThrow()));
        return new BoostedClassifier(
                features, seen, classes, BoostedClassifier.scores(model.trees(), count, settings.rate()));
    }

    /** The rows to fit, each as often as it weighs; what comes next of Smile's chance is seeded. */
    private static int[] chosen(TrainingRows rows, IntPredicate included, long seed) {
        int[] times = IntStream.range(0, rows.questions())
                .map(question -> included.test(question) ? 1 : 0)
                .toArray();
        SplittableRandom random = new SplittableRandom(seed);
        int[] copies = Copies.of(rows, times, random);
        MathEx.setSeed(random.nextLong());
        return Copies.rows(copies);
    }

    private static DataFrame frame(Features features, TrainingRows rows, int[] chosen, BaseVector<?, ?, ?> answers) {
        return features.frame(rows, chosen).merge(answers);
    }

    /** The share of the rows that each tree is grown on, so that at least one of so many is. */
    private double share(int rows) {
        return Math.max(settings.share(), 1.0 / rows);
    }

    @Override
    public BoostingFitter draft() {
        return new BoostingFitter(new GradientBoostingSettings(
                Math.min(settings.trees(), DRAFT_TREES),
                settings.rate(),
                settings.depth(),
                settings.leafSize(),
                settings.share(),
                settings.experience()));
    }
}
