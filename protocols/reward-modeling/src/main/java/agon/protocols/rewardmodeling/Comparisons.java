package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.oversight.AssistedRater.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses what to compare, and turns verdicts into examples. */
final class Comparisons {

    private Comparisons() {}

    /** Two answers to each question: samples of the policy, some replaced by guesses; pairs of equal answers are left out. */
    static <Q, A> List<Pair<Q, A>> propose(
            List<Q> questions, Policy<Q, A> policy, AnswerForm<A> form, double exploration, RandomGenerator random) {
        List<A> first = policy.sample(questions, random);
        List<A> second = policy.sample(questions, random);
        List<Pair<Q, A>> pairs = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            A one = random.nextDouble() < exploration ? form.guess(random) : first.get(i);
            A other = random.nextDouble() < exploration ? form.guess(random) : second.get(i);
            if (form.distance(one, other) > 0) {
                pairs.add(new Pair<>(questions.get(i), one, other));
            }
        }
        return pairs;
    }

    /** The preferred answer of each pair among the two; undecided pairs teach nothing and are left out. */
    static <Q, A> List<Example<Q, A>> choices(List<Pair<Q, A>> pairs, double[] preferences) {
        List<Example<Q, A>> examples = new ArrayList<>(pairs.size());
        for (int i = 0; i < preferences.length; i++) {
            Pair<Q, A> pair = pairs.get(i);
            double certainty = Math.abs(2 * preferences[i] - 1);
            if (certainty > 0) {
                boolean firstBetter = preferences[i] > 0.5;
                A better = firstBetter ? pair.first() : pair.second();
                A worse = firstBetter ? pair.second() : pair.first();
                examples.add(new Example<>(pair.question(), better, List.of(worse), certainty));
            }
        }
        return examples;
    }
}
