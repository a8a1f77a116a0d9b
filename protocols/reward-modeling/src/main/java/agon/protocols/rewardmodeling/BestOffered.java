package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.oversight.AssistedRater.Offer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * An agent made stronger by a reward model: it answers with the best of what was offered. Where there was nothing to choose
 * from it has no confidence.
 *
 * @param offers answers that were proposed from the agent
 * @param model tells which is best
 * @param guess stands where nothing was offered
 */
record BestOffered<Q, A>(List<Offer<Q, A>> offers, RewardModel<Q, A> model, Supplier<A> guess) implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        Map<Q, A> best = new HashMap<>();
        of(offers, model).forEach(example -> best.putIfAbsent(example.question(), example.answer()));
        return questions.stream()
                .map(question -> best.containsKey(question)
                        ? new Prediction<>(best.get(question), 1)
                        : new Prediction<>(guess.get(), 0))
                .toList();
    }

    /** The best of each offer. */
    static <Q, A> List<Example<Q, A>> of(List<Offer<Q, A>> offers, RewardModel<Q, A> model) {
        if (offers.isEmpty()) {
            return List.of();
        }
        double[] merits = model.merits(Offers.questions(offers), Offers.answers(offers));
        List<Example<Q, A>> chosen = new ArrayList<>(offers.size());
        int from = 0;
        for (Offer<Q, A> offer : offers) {
            int best = 0;
            for (int i = 1; i < offer.answers().size(); i++) {
                best = merits[from + i] > merits[from + best] ? i : best;
            }
            chosen.add(Example.of(offer.question(), offer.answers().get(best)));
            from += offer.answers().size();
        }
        return chosen;
    }
}
