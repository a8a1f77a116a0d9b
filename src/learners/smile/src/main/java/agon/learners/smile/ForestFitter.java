package agon.learners.smile;

import agon.learners.refitting.ClassificationForest;
import agon.learners.refitting.ClassifierFitter;
import agon.learners.refitting.QuestionDraws;
import agon.learners.refitting.RegressionFitter;
import agon.learners.refitting.RegressionForest;
import agon.learners.refitting.TrainingRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import smile.base.cart.CART;
import smile.base.cart.DecisionNode;
import smile.base.cart.Loss;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.Tuple;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.math.MathEx;
import smile.regression.RegressionTree;

/**
 * Random forests (Breiman 2001) of Smile's trees. The held-out estimates are out of bag: those of the trees that did not draw
 * the question.
 */
record ForestFitter(RandomForestSettings settings) implements RegressionFitter, ClassifierFitter {

    /** Enough that nearly every question is out of some bags. */
    private static final int DRAFT_TREES = 15;

    private static final int AS_MANY_LEAVES_AS_THERE_ARE = Integer.MAX_VALUE;
    private static final StructField REAL = new StructField("answer", DataTypes.DoubleType);
    private static final StructField LABEL = new StructField("answer", DataTypes.IntegerType);

    @Override
    public RegressionFitter.Fit fit(TrainingRows rows, long seed) {
        Features features = Features.of(rows.features());
        DataFrame frame = everyRow(features, rows);
        int[][] order = CART.order(frame);
        List<boolean[]> drawn = new ArrayList<>();
        List<ToDoubleFunction<Tuple>> trees = grown(rows, seed, drawn, copies -> {
            RegressionTree tree = new RegressionTree(
                    frame,
                    Loss.ls(rows.target()),
                    REAL,
                    settings.depth(),
                    AS_MANY_LEAVES_AS_THERE_ARE,
                    settings.leafSize(),
                    tried(frame),
                    copies,
                    order);
            return tree::predict;
        });
        RegressionForest<Tuple> forest = new RegressionForest<>(features::read, trees);
        return new RegressionFitter.Fit(forest, forest.outOfBag(rows.features(), drawn));
    }

    @Override
    public ClassifierFitter.Fit fit(TrainingRows rows, int classes, long seed) {
        Features features = Features.of(rows.features());
        DataFrame frame = everyRow(features, rows);
        int[][] order = CART.order(frame);
        int[] labels =
                Arrays.stream(rows.target()).mapToInt(target -> (int) target).toArray();
        List<boolean[]> drawn = new ArrayList<>();
        List<ClassificationForest.Tree<Tuple>> trees = grown(rows, seed, drawn, copies -> {
            DecisionTree tree = new DecisionTree(
                    frame,
                    labels,
                    LABEL,
                    classes,
                    SplitRule.GINI,
                    settings.depth(),
                    AS_MANY_LEAVES_AS_THERE_ARE,
                    settings.leafSize(),
                    tried(frame),
                    copies,
                    order);
            return (read, votes) -> vote((DecisionNode) tree.root().predict(read), votes);
        });
        ClassificationForest<Tuple> forest = new ClassificationForest<>(features::read, trees, classes);
        return new ClassifierFitter.Fit(forest, forest.outOfBag(rows.features(), drawn));
    }

    /** Trees grown one after the other in this thread, whose generator of Smile's each of them seeds. */
    private <T> List<T> grown(TrainingRows rows, long seed, List<boolean[]> drawn, Function<int[], T> growth) {
        List<T> trees = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int number = 0; number < settings.trees(); number++) {
            int[] times = QuestionDraws.times(rows.questions(), settings.questionsPerTree(), random.nextLong());
            boolean[] bag = new boolean[times.length];
            for (int question = 0; question < bag.length; question++) {
                bag[question] = times[question] > 0;
            }
            drawn.add(bag);
            int[] copies = Copies.of(rows, times, random);
            MathEx.setSeed(random.nextLong());
            trees.add(growth.apply(copies));
        }
        return List.copyOf(trees);
    }

    private static DataFrame everyRow(Features features, TrainingRows rows) {
        return features.frame(rows, IntStream.range(0, rows.rows()).toArray());
    }

    /** Number of features tried at a split. */
    private int tried(DataFrame frame) {
        return Math.max(1, (int) Math.round(settings.featureShare() * frame.ncol()));
    }

    private static void vote(DecisionNode leaf, double[] votes) {
        for (int each = 0; each < votes.length; each++) {
            votes[each] += (double) leaf.count()[each] / leaf.size();
        }
    }

    @Override
    public ForestFitter draft() {
        return new ForestFitter(new RandomForestSettings(
                Math.min(settings.trees(), DRAFT_TREES),
                settings.depth(),
                settings.leafSize(),
                settings.featureShare(),
                settings.questionsPerTree(),
                settings.experience()));
    }
}
