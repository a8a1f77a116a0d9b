package agon.api.search;

import java.util.List;
import java.util.Optional;

/**
 * Any of the best draws, all equally likely. However wrong the scores, the expected cost of the pick is at most 1/q times
 * that of a draw of the base distribution, for every cost that is never negative (Taylor 2016): of n draws the top q
 * hold at most all their costs, and one in qn of them is picked.
 *
 * @param draws how many draws, n, at least 1
 * @param top the share of draws that are good enough, q, above 0 to 1; rounded up to whole draws
 */
public record Quantilizer(int draws, double top) implements Search {

    /** Below the rounding error of a product that should be whole. */
    private static final double SLACK = 1e-9;

    @Override
    public <Q, A> List<Choice<Q, A>> choose(List<Q> questions, SearchSpace<Q, A> space) {
        return space.drawn(questions, draws).stream()
                .map(answers -> answers.anyOfBest(goodEnough(answers.size()), space.random()))
                .flatMap(Optional::stream)
                .toList();
    }

    private int goodEnough(int scored) {
        return Math.max(1, (int) Math.ceil(top * scored - SLACK));
    }
}
