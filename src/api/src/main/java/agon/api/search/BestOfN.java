package agon.api.search;

import java.util.List;
import java.util.Optional;

/**
 * The draw of the highest score, of equals the first.
 *
 * @param draws how many draws, n, at least 1
 */
public record BestOfN(int draws) implements Search {

    @Override
    public <Q, A> List<Choice<Q, A>> choose(List<Q> questions, SearchSpace<Q, A> space) {
        return space.drawn(questions, draws).stream()
                .map(ScoredAnswers::best)
                .flatMap(Optional::stream)
                .toList();
    }
}
