package agon.protocols.debate;

import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Where the claims come from that are debated in training.
 *
 * @param learner whose answers they are
 * @param form of the answers
 * @param order whether the second debater knows what the first one claims
 * @param exploration share of claims that are guesses instead of samples
 * @param random what is drawn from
 */
record Claims<Q, A>(Policy<Q, A> learner, AnswerForm<A> form, Order order, double exploration, RandomGenerator random) {

    /** So often the second debater looks for another claim that it believes in before it guesses one. */
    private static final int MOST_SEARCHES = 8;

    /** Who knows what when it claims. */
    enum Order {
        /** Neither knows the other's claim; where both are the same the second becomes a guess. */
        SIMULTANEOUS,
        /** The second debater knows the first claim, and claims what else it believes in. */
        SEQUENTIAL
    }

    /** Two different claims a question, each sampled from the learner or guessed. */
    List<Opening<Q, A>> open(List<Q> questions) {
        List<A> first = learner.sample(questions, random);
        List<A> second = new ArrayList<>(learner.sample(questions, random));
        for (int search = 0; order == Order.SEQUENTIAL && search < MOST_SEARCHES; search++) {
            seekOthers(questions, first, second);
        }
        List<Opening<Q, A>> openings = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            boolean guessed = random.nextDouble() < exploration;
            A claim = guessed ? form.guess(random) : first.get(i);
            openings.add(new Opening<>(questions.get(i), claim, opposing(claim, second.get(i)), guessed));
        }
        return openings;
    }

    /** Answers that stand as first claims, each against another one that is sampled from the learner or guessed. */
    List<Opening<Q, A>> against(List<Q> questions, List<A> answers) {
        List<A> second = learner.sample(questions, random);
        List<Opening<Q, A>> openings = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            A claim = answers.get(i);
            openings.add(new Opening<>(questions.get(i), claim, opposing(claim, second.get(i)), false));
        }
        return openings;
    }

    /** What is claimed against a claim: a sample, or now and then a guess, and always another answer. */
    private A opposing(A claim, A sample) {
        A opposing = random.nextDouble() < exploration ? form.guess(random) : sample;
        while (form.distance(claim, opposing) == 0) {
            opposing = form.guess(random);
        }
        return opposing;
    }

    /** Draws anew what is the same as the first claim. */
    private void seekOthers(List<Q> questions, List<A> first, List<A> second) {
        List<Integer> same = IntStream.range(0, questions.size())
                .filter(i -> form.distance(first.get(i), second.get(i)) == 0)
                .boxed()
                .toList();
        if (!same.isEmpty()) {
            List<A> drawn = learner.sample(same.stream().map(questions::get).toList(), random);
            for (int i = 0; i < drawn.size(); i++) {
                second.set(same.get(i), drawn.get(i));
            }
        }
    }
}
