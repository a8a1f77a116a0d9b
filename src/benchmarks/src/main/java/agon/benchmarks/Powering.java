package agon.benchmarks;

import agon.api.agent.Learner;
import agon.api.codec.FactsForm;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.api.task.Task;
import agon.api.task.TaskSetting;
import agon.engine.plugin.Plugins;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A fact graph that learns permutation powering, all powers below the size at once.
 *
 * @param task the task
 * @param learner the fact graph, untrained
 * @param random draws questions
 * @param work counts its arithmetic
 * @param <Q> the question
 * @param <A> the answer
 */
record Powering<Q, A>(Task<Q, A> task, Learner<Q, A> learner, RandomGenerator random, GraphWork work) {

    /** Questions an update, as in the experiments. */
    static final int BATCH = 256;

    private static final String TASK = "permutation-powering";
    private static final String LEARNER = "fact-graph";
    private static final int WIDTH = 32;
    private static final int MOST_ROUNDS = 15;

    /**
     * Permutations of a size.
     *
     * @param size N; powers are below it, and rounds as many as the largest, at most {@value #MOST_ROUNDS}
     */
    static Powering<?, ?> of(int size) {
        Plugins plugins = Plugins.onClassPath();
        ObjectNode settings = plugins.taskDefaults(TASK);
        settings.put("size", size);
        settings.put("depth", Integer.SIZE - Integer.numberOfLeadingZeros(size - 1));
        return of(plugins, plugins.task(TASK, settings, new TaskSetting(1, Optional.empty())), size);
    }

    private static <Q, A> Powering<Q, A> of(Plugins plugins, Task<Q, A> task, int size) {
        int rounds = Math.min(size - 1, MOST_ROUNDS);
        ObjectNode settings = plugins.learnerDefaults(LEARNER);
        settings.put("width", WIDTH);
        settings.put("rounds", rounds);
        settings.put("heads", 0);
        settings.put("sumHeads", 0);
        FactsForm.Extent extent = task.codec().facts().orElseThrow().extent();
        Learner<Q, A> learner =
                plugins.learner(LEARNER, settings, task.codec(), Seeds.generator(1, "benchmark learner"));
        return new Powering<>(
                task,
                learner,
                Seeds.generator(1, "benchmark questions"),
                new GraphWork(WIDTH, rounds, extent.arity(), extent.queryLength()));
    }

    /** Questions of the hardest level. */
    List<Q> questions() {
        var questions = task.questions(Split.TRAINING);
        return questions.draw(BATCH, questions.levels(), random);
    }

    /** How many facts the contexts of such questions have. */
    int facts() {
        return task.codec().facts().orElseThrow().facts(questions().get(0)).length;
    }

    /** The permutation's elements and the asker. */
    int entities() {
        return facts() + 1;
    }
}
