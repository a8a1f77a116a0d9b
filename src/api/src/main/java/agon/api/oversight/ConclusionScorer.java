package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Scores answers by how near they are to what the overseer concludes: 1 for its conclusion, falling by 1 a unit of {@link
 * AnswerForm#distance} to no less than 0. Where the overseer is mistaken, so is the score.
 *
 * @param overseer concludes, such as an amplified agent; asked once for each question of a call. Where its confidence is
 *     0 it came to no conclusion, and there is no score
 * @param form how answers compare
 * @param charge told how many answers are scored, before the scores are given
 * @param <Q> the question
 * @param <A> the answer
 */
public record ConclusionScorer<Q, A>(Agent<Q, A> overseer, AnswerForm<A> form, IntConsumer charge)
        implements Scorer<Q, A> {

    @Override
    public double[] score(List<Q> questions, List<A> answers) {
        List<Q> distinct = List.copyOf(new LinkedHashSet<>(questions));
        List<Prediction<A>> conclusions = distinct.isEmpty() ? List.of() : overseer.answer(distinct);
        Map<Q, Prediction<A>> concluded = new HashMap<>();
        for (int i = 0; i < distinct.size(); i++) {
            concluded.put(distinct.get(i), conclusions.get(i));
        }
        double[] scores = new double[questions.size()];
        int scored = 0;
        for (int i = 0; i < scores.length; i++) {
            Prediction<A> conclusion = concluded.get(questions.get(i));
            if (conclusion.confidence() > 0) {
                scores[i] = 1 - Math.min(1, form.distance(answers.get(i), conclusion.answer()));
                scored++;
            } else {
                scores[i] = Double.NaN;
            }
        }
        charge.accept(scored);
        return scores;
    }
}
