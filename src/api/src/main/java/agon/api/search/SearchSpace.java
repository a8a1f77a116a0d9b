package agon.api.search;

import agon.api.codec.AnswerForm;
import agon.api.oversight.Scorer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * What a search searches.
 *
 * @param form the form of the answers
 * @param base draws answers
 * @param scorer scores them
 * @param random the randomness of the pick
 * @param <Q> the question
 * @param <A> the answer
 */
public record SearchSpace<Q, A>(
        AnswerForm<A> form, Candidates<Q, A> base, Scorer<Q, A> scorer, RandomGenerator random) {

    /** So many draws for each question, scored. */
    List<ScoredAnswers<Q, A>> drawn(List<Q> questions, int each) {
        List<Q> repeated = Candidates.repeated(questions, each);
        return scored(repeated, base.draw(repeated), each);
    }

    /** The same answers for each question, scored. */
    List<ScoredAnswers<Q, A>> scored(List<Q> questions, List<A> answers) {
        List<A> all = new ArrayList<>(questions.size() * answers.size());
        questions.forEach(question -> all.addAll(answers));
        return scored(Candidates.repeated(questions, answers.size()), all, answers.size());
    }

    private List<ScoredAnswers<Q, A>> scored(List<Q> repeated, List<A> answers, int each) {
        double[] scores = scorer.score(repeated, answers);
        List<ScoredAnswers<Q, A>> scored = new ArrayList<>(repeated.size() / each);
        for (int from = 0; from < repeated.size(); from += each) {
            ScoredAnswers<Q, A> one = new ScoredAnswers<>(repeated.get(from));
            for (int i = from; i < from + each; i++) {
                one.add(answers.get(i), scores[i]);
            }
            scored.add(one);
        }
        return scored;
    }
}
