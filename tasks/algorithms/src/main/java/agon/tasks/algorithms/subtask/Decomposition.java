package agon.tasks.algorithms.subtask;

import agon.api.agent.Prediction;
import agon.api.oversight.Deliberation;
import agon.api.oversight.Primitives;
import agon.api.oversight.Reasoner;
import agon.api.task.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the faultless H asks on the way to an answer when all that it asks is answered truly, draws of the agent included.
 *
 * @param faultless H
 * @param lookUps tells what H need not reason about
 * @param truth answers
 * @param levels how many levels of sub-questions are opened
 * @param <Q> the question
 * @param <A> the answer
 */
public record Decomposition<Q, A>(Reasoner<Q, A> faultless, Primitives<Q, A> lookUps, Truth<Q, A> truth, int levels) {

    /** Where the tree is cut if H draws the agent: below, next to nothing comes up that has not come up before. */
    public static final int LEVELS_WHERE_THE_AGENT_IS_DRAWN = 3;

    /** The decomposition down to what H looks up. */
    public static <Q, A> Decomposition<Q, A> toTheEnd(
            Reasoner<Q, A> faultless, Primitives<Q, A> lookUps, Truth<Q, A> truth) {
        return new Decomposition<>(faultless, lookUps, truth, Integer.MAX_VALUE);
    }

    /** The decomposition of an H that draws the agent's answers, which has no end by itself. */
    public static <Q, A> Decomposition<Q, A> cut(
            Reasoner<Q, A> faultless, Primitives<Q, A> lookUps, Truth<Q, A> truth) {
        return new Decomposition<>(faultless, lookUps, truth, LEVELS_WHERE_THE_AGENT_IS_DRAWN);
    }

    /** The question and all that is asked below it, each once, the nearest first; nothing that H looks up is among them. */
    List<Q> reasonedAbout(Q question) {
        Deliberation<Q, A> deliberation = new Deliberation<>(
                faultless,
                asked -> asked.stream()
                        .map(one -> new Prediction<>(truth.answer(one), 1))
                        .toList());
        Set<Q> found = new LinkedHashSet<>();
        List<Q> level = fresh(List.of(question), found);
        for (int below = 0; below < levels && !level.isEmpty(); below++) {
            List<Q> asked = deliberation.deliberate(level).stream()
                    .flatMap(deliberated -> deliberated.subQuestions().stream())
                    .toList();
            level = fresh(asked, found);
        }
        return List.copyOf(found);
    }

    /** What needs reasoning and is new; it is noted as found. */
    private List<Q> fresh(List<Q> asked, Set<Q> found) {
        return asked.stream()
                .filter(one -> !lookUps.isPrimitive(one) && found.add(one))
                .toList();
    }
}
