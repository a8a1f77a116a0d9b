package agon.protocols.rewardmodeling;

import agon.api.agent.Example;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * Chooses what to compare, and turns verdicts into examples.
 *
 * @param answers answers offered for each question, at least 2
 * @param exploration share of them that are guesses instead of samples
 */
record Offers(int answers, double exploration) {

    /** Different answers to each question: samples of the policy, some replaced by guesses. */
    <Q, A> List<Offer<Q, A>> propose(
            List<Q> questions, Policy<Q, A> policy, AnswerForm<A> form, RandomGenerator random) {
        List<Q> repeated = new ArrayList<>(questions.size() * answers);
        for (Q question : questions) {
            for (int i = 0; i < answers; i++) {
                repeated.add(question);
            }
        }
        List<A> samples = policy.sample(repeated, random);
        List<Offer<Q, A>> offers = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            List<A> offered = distinct(samples.subList(i * answers, (i + 1) * answers), form, random);
            if (offered.size() > 1) {
                offers.add(new Offer<>(questions.get(i), offered));
            }
        }
        return offers;
    }

    /** A sample that was drawn before is replaced by a guess, or left out where the guess is no new answer either. */
    private <A> List<A> distinct(List<A> samples, AnswerForm<A> form, RandomGenerator random) {
        List<A> offered = new ArrayList<>(samples.size());
        for (A sample : samples) {
            boolean explores = random.nextDouble() < exploration || known(sample, offered, form);
            A answer = explores ? form.guess(random) : sample;
            if (!known(answer, offered, form)) {
                offered.add(answer);
            }
        }
        return offered;
    }

    private static <A> boolean known(A answer, List<A> offered, AnswerForm<A> form) {
        return offered.stream().anyMatch(other -> form.distance(other, answer) == 0);
    }

    /** The preferred answer of each offer among the answers offered; undecided offers teach nothing and are left out. */
    static <Q, A> List<Example<Q, A>> choices(List<Offer<Q, A>> offers, List<OptionalInt> preferred) {
        List<Example<Q, A>> examples = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            if (preferred.get(i).isPresent()) {
                List<A> others = new ArrayList<>(offers.get(i).answers());
                A best = others.remove(preferred.get(i).getAsInt());
                examples.add(new Example<>(offers.get(i).question(), best, others, 1));
            }
        }
        return examples;
    }
}
