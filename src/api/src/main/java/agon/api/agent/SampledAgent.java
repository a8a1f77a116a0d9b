package agon.api.agent;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A policy as an agent that can also be drawn from.
 *
 * @param policy answers, and is drawn from
 * @param random the randomness of the draws
 * @param <Q> the question
 * @param <A> the answer
 */
public record SampledAgent<Q, A>(Policy<Q, A> policy, RandomGenerator random) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return policy.answer(questions);
    }

    /** Draws of confidence 1: a draw says nothing of how likely it was. */
    @Override
    public List<Prediction<A>> draw(List<Q> questions) {
        List<Prediction<A>> drawn = new ArrayList<>(questions.size());
        for (A answer : policy.sample(questions, random)) {
            drawn.add(new Prediction<>(answer, 1));
        }
        return drawn;
    }
}
