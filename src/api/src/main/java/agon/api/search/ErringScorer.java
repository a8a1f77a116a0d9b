package agon.api.search;

import agon.api.codec.Wording;
import agon.api.oversight.Scorer;
import agon.api.seed.Seeds;
import java.util.List;

/**
 * A proxy that can be over-optimised: some scores are replaced by a random number that has nothing to do with the answer.
 * Which, and by what, depends on the question and the answer alone, so that the same answer scores equally when it is
 * scored again.
 *
 * @param scorer scores without these errors
 * @param error probability that a score is replaced by a number uniform in [0, 1)
 * @param seed decides which and by what
 * @param wording tells questions and answers apart
 * @param <Q> the question
 * @param <A> the answer
 */
public record ErringScorer<Q, A>(Scorer<Q, A> scorer, double error, long seed, Wording<Q, A> wording)
        implements Scorer<Q, A> {

    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        double[] scores = scorer.score(questions, answers).clone();
        for (int i = 0; i < scores.length && error > 0; i++) {
            String asked = wording.question(questions.get(i)) + " <- " + wording.answer(answers.get(i));
            if (!Double.isNaN(scores[i]) && Seeds.uniform(seed, "error " + asked) < error) {
                scores[i] = Seeds.uniform(seed, "score " + asked);
            }
        }
        return scores;
    }
}
