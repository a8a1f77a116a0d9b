package agon.api.oversight;

import agon.api.agent.Agent;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.List;

/**
 * A rater derived from a reasoner: H deliberates the question with an assistant's answers to its sub-questions, and
 * prefers the answer that is nearer to what it concluded. This is the assisted evaluation of recursive reward modeling
 * (Leike et al. 2018, section 3): the better the assistant, the harder the questions on which H's preferences are right.
 *
 * @param reasoner the overseer, or a learner that imitates its steps
 * @param assistant answers its sub-questions
 * @param form distance of answers
 * @param <Q> the question
 * @param <A> the answer
 */
public record AssistedRater<Q, A>(BatchReasoner<Q, A> reasoner, Agent<Q, A> assistant, AnswerForm<A> form) {

    /**
     * Two answers to one question.
     *
     * @param question the question
     * @param first one answer
     * @param second the other
     */
    public record Pair<Q, A>(Q question, A first, A second) {}

    /**
     * How likely the first answer of each pair is the better one: 1 or 0 by which is nearer to H's conclusion, one half
     * where both are equally far or H came to none.
     */
    public double[] prefer(List<Pair<Q, A>> pairs) {
        List<Q> questions = new ArrayList<>(pairs.size());
        pairs.forEach(pair -> questions.add(pair.question()));
        List<Deliberated<Q, A>> deliberated = new Deliberation<>(reasoner, assistant).deliberate(questions);
        double[] preferences = new double[pairs.size()];
        for (int i = 0; i < preferences.length; i++) {
            Pair<Q, A> pair = pairs.get(i);
            preferences[i] = deliberated
                    .get(i)
                    .conclusion()
                    .map(own -> nearer(form.distance(pair.first(), own), form.distance(pair.second(), own)))
                    .orElse(0.5);
        }
        return preferences;
    }

    private static double nearer(double first, double second) {
        return first < second ? 1 : first > second ? 0 : 0.5;
    }
}
