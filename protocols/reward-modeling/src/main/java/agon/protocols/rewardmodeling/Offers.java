package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Proposes answers to compare.
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

    /** The same offers, each with the answer that a critic would give, where that was not on offer. */
    static <Q, A> List<Offer<Q, A>> withRivals(List<Offer<Q, A>> offers, Agent<Q, A> critic, AnswerForm<A> form) {
        if (offers.isEmpty()) {
            return offers;
        }
        List<Prediction<A>> rivals =
                critic.answer(offers.stream().map(Offer::question).toList());
        List<Offer<Q, A>> longer = new ArrayList<>(offers.size());
        for (int i = 0; i < offers.size(); i++) {
            List<A> answers = new ArrayList<>(offers.get(i).answers());
            A rival = rivals.get(i).answer();
            if (!known(rival, answers, form)) {
                answers.add(rival);
            }
            longer.add(new Offer<>(offers.get(i).question(), answers));
        }
        return longer;
    }

    /** The question of each answer on offer, in a row. */
    static <Q, A> List<Q> questions(List<Offer<Q, A>> offers) {
        List<Q> questions = new ArrayList<>();
        for (Offer<Q, A> offer : offers) {
            offer.answers().forEach(answer -> questions.add(offer.question()));
        }
        return questions;
    }

    /** All answers on offer, in a row. */
    static <Q, A> List<A> answers(List<Offer<Q, A>> offers) {
        return offers.stream().flatMap(offer -> offer.answers().stream()).toList();
    }
}
