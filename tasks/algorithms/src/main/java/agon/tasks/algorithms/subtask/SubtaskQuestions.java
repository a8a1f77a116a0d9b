package agon.tasks.algorithms.subtask;

import agon.api.task.Questions;
import agon.api.task.Split;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws from what H reasons about: a question of the task, then any of those that its decomposition comes down to, itself
 * included, each as likely as the others. A question that H looks up comes down to nothing, and another is drawn in its
 * place. Level 0 is the task's own, primitives.
 *
 * @param task the task's own questions of a split
 * @param split evaluation draws no question twice
 * @param decomposition how H comes to an answer
 */
record SubtaskQuestions<Q, A>(Questions<Q> task, Split split, Decomposition<Q, A> decomposition)
        implements Questions<Q> {

    /** Questions of the task, at least, that are drawn in vain before it is taken that there are no more. */
    private static final int PATIENCE = 1_000;

    @Override
    public int levels() {
        return task.levels();
    }

    /** What H asks next depends on what it was told, and here it is told what is true. */
    @Override
    public boolean tellOfTheTruth() {
        return true;
    }

    @Override
    public List<Q> draw(int count, int hardest, RandomGenerator random) {
        if (hardest == 0) {
            return task.draw(count, 0, random);
        }
        Collection<Q> drawn = split == Split.TRAINING ? new ArrayList<>(count) : new LinkedHashSet<>();
        long inVain = 0;
        while (drawn.size() < count && inVain < Math.max(PATIENCE, 5L * count)) {
            int before = drawn.size();
            int missing = count - before;
            for (Q question : task.draw(missing, hardest, random)) {
                List<Q> candidates = decomposition.reasonedAbout(question);
                if (!candidates.isEmpty()) {
                    drawn.add(candidates.get(random.nextInt(candidates.size())));
                }
            }
            inVain = drawn.size() > before ? 0 : inVain + missing;
        }
        return List.copyOf(drawn);
    }
}
