package agon.api.distillation;

import agon.api.agent.Agent;
import agon.api.codec.AnswerForm;
import agon.api.oversight.ConclusionScorer;
import agon.api.oversight.Scorer;
import java.util.List;

/**
 * Imitation as a special case of reinforcement: 1 for the demonstrated answer X*, 0 for every other. With this reward the
 * expected policy gradient is E over X ~ p_M of [X = X*] · ∇ log p_M(X) = ∇ p_M(X*). Unlike a score, a demonstration is
 * not charged as a rating. Reals are continuous: nothing that is sampled ever equals X*, so that nothing is learned.
 *
 * @param expert demonstrates; where its confidence is 0 there is no demonstration, and no score
 * @param form how answers compare
 * @param <Q> the question
 * @param <A> the answer
 */
public record DemonstrationScorer<Q, A>(Agent<Q, A> expert, AnswerForm<A> form) implements Scorer<Q, A> {

    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        double[] scores = new ConclusionScorer<>(expert, form, free -> {}).score(questions, answers);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Double.isNaN(scores[i]) ? Double.NaN : scores[i] == 1 ? 1 : 0;
        }
        return scores;
    }
}
