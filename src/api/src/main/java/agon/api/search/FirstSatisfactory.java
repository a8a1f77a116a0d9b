package agon.api.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first draw whose score reaches a threshold; if none of the draws does, the best of them.
 *
 * @param draws most draws, at least 1
 * @param threshold the score that satisfies, from 0 to 1
 */
public record FirstSatisfactory(int draws, double threshold) implements Search {

    /** Draws once for all questions that are not satisfied yet, and so on. */
    @Override
    public <Q, A> List<Choice<Q, A>> choose(List<Q> questions, SearchSpace<Q, A> space) {
        List<ScoredAnswers<Q, A>> all = new ArrayList<>(questions.size());
        questions.forEach(question -> all.add(new ScoredAnswers<>(question)));
        List<ScoredAnswers<Q, A>> open = List.copyOf(all);
        for (int draw = 0; draw < draws && !open.isEmpty(); draw++) {
            List<ScoredAnswers<Q, A>> drawn =
                    space.drawn(open.stream().map(ScoredAnswers::question).toList(), 1);
            for (int i = 0; i < drawn.size(); i++) {
                open.get(i).addAll(drawn.get(i));
            }
            open = open.stream().filter(answers -> !answers.reaches(threshold)).toList();
        }
        return all.stream().map(ScoredAnswers::best).flatMap(Optional::stream).toList();
    }
}
