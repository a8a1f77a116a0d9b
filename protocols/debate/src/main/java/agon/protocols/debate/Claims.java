package agon.protocols.debate;

import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Where the claims come from that are debated in training.
 *
 * @param learner whose answers they are
 * @param form of the answers
 * @param exploration share of claims that are guesses instead of samples
 * @param random what is drawn from
 */
record Claims<Q, A>(Policy<Q, A> learner, AnswerForm<A> form, double exploration, RandomGenerator random) {

    /** Two different claims a question, each sampled from the learner or guessed. */
    List<Opening<Q, A>> open(List<Q> questions) {
        List<A> first = learner.sample(questions, random);
        List<A> second = learner.sample(questions, random);
        List<Opening<Q, A>> openings = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            boolean guessed = random.nextDouble() < exploration;
            A claim = guessed ? form.guess(random) : first.get(i);
            A opposing = random.nextDouble() < exploration ? form.guess(random) : second.get(i);
            while (form.distance(claim, opposing) == 0) {
                opposing = form.guess(random);
            }
            openings.add(new Opening<>(questions.get(i), claim, opposing, guessed));
        }
        return openings;
    }
}
