package agon.learners.tribuo;

import agon.learners.refitting.QuestionDraws;
import agon.learners.refitting.TrainingRows;
import com.oracle.labs.mlrg.olcut.provenance.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.tribuo.Dataset;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.ImmutableOutputInfo;
import org.tribuo.Model;
import org.tribuo.Output;
import org.tribuo.common.tree.DecisionTreeTrainer;
import org.tribuo.common.tree.RandomForestTrainer;
import org.tribuo.dataset.DatasetView;
import org.tribuo.ensemble.EnsembleCombiner;

/**
 * Tribuo's random forest, but for what goes into a bag: questions, not rows, are drawn with replacement, each with all of
 * its rows, and what was drawn is kept. Use it for one fit.
 */
final class QuestionBagging<T extends Output<T>> extends RandomForestTrainer<T> {

    private final TrainingRows rows;
    private final int most;
    private final List<boolean[]> drawn = new ArrayList<>();

    /**
     * @param rows of the dataset that will be trained on, in its order
     * @param most questions drawn for a tree
     */
    QuestionBagging(
            DecisionTreeTrainer<T> trees,
            EnsembleCombiner<T> combiner,
            int members,
            long seed,
            TrainingRows rows,
            int most) {
        super(trees, combiner, members, seed);
        this.rows = rows;
        this.most = most;
    }

    @Override
    protected Model<T> trainSingleModel(
            Dataset<T> examples,
            ImmutableFeatureMap features,
            ImmutableOutputInfo<T> outputs,
            int seed,
            Map<String, Provenance> provenance,
            int invocation) {
        int questions = rows.questions();
        int[] times = QuestionDraws.times(questions, most, seed);
        boolean[] bag = new boolean[questions];
        List<Integer> indices = new ArrayList<>();
        for (int row = 0; row < rows.rows(); row++) {
            int question = rows.question()[row];
            bag[question] = times[question] > 0;
            indices.addAll(Collections.nCopies(times[question], row));
        }
        drawn.add(bag);
        int[] chosen = indices.stream().mapToInt(Integer::intValue).toArray();
        DatasetView<T> view = new DatasetView<>(examples, chosen, features, outputs, "questions");
        view.setStoreIndices(false);
        return innerTrainer.train(view, provenance, invocation);
    }

    /** By tree and question, whether the tree was grown on the question. */
    List<boolean[]> drawn() {
        return drawn;
    }
}
