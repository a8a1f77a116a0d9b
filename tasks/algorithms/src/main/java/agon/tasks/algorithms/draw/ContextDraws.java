package agon.tasks.algorithms.draw;

import agon.api.task.Split;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Draws contexts of one side of the division, and questions about each.
 *
 * @param split which side
 * @param questionsPerContext questions about each context that is trained on, neighbours in the list; evaluation asks one
 *     about each
 */
public record ContextDraws(Split split, int questionsPerContext) {

    /**
     * Draws questions.
     *
     * @param count how many
     * @param contexts draws a context of either side
     * @param about draws a question about a context
     */
    public <C extends Context, Q> List<Q> draw(int count, Supplier<C> contexts, Function<C, Q> about) {
        return split == Split.TRAINING ? training(count, contexts, about) : distinct(count, contexts, about);
    }

    private <C extends Context, Q> List<Q> training(int count, Supplier<C> contexts, Function<C, Q> about) {
        List<Q> questions = new ArrayList<>(count);
        while (questions.size() < count) {
            C context = ofThisSide(contexts);
            for (int i = 0; i < questionsPerContext && questions.size() < count; i++) {
                questions.add(about.apply(context));
            }
        }
        return questions;
    }

    /** Evaluation asks no question twice; where fewer exist than are asked for, it gives up after many repeats. */
    private <C extends Context, Q> List<Q> distinct(int count, Supplier<C> contexts, Function<C, Q> about) {
        Set<Q> questions = new LinkedHashSet<>();
        for (long tries = 0; questions.size() < count && tries < 100L * count; tries++) {
            questions.add(about.apply(ofThisSide(contexts)));
        }
        return List.copyOf(questions);
    }

    private <C extends Context> C ofThisSide(Supplier<C> contexts) {
        while (true) {
            C context = contexts.get();
            if (context.heldOut() == (split != Split.TRAINING)) {
                return context;
            }
        }
    }
}
