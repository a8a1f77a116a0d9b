package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.Deliberated;
import agon.api.oversight.Deliberation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The trained system: takes imitated steps, and calls itself on the sub-questions. A question met twice in a round is
 * expanded once.
 *
 * @param steps takes the steps
 * @param depth levels of sub-questions that may still open; at 0 the last resort answers
 * @param lastResort answers where the expansion is cut, or comes to no conclusion; such answers have confidence 0
 * @param observer is shown the first deliberation of each batch
 */
record SelfCall<Q, A>(
        BatchReasoner<Q, A> steps, int depth, Agent<Q, A> lastResort, Consumer<Deliberated<Q, A>> observer)
        implements Agent<Q, A> {

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        List<Q> distinct = List.copyOf(new LinkedHashSet<>(questions));
        if (distinct.isEmpty()) {
            return List.of();
        }
        Agent<Q, A> below = depth == 0 ? unsure() : new SelfCall<>(steps, depth - 1, lastResort, ignored -> {});
        List<Deliberated<Q, A>> deliberated = new Deliberation<>(steps, below).deliberate(distinct);
        observer.accept(deliberated.get(0));
        Map<Q, Prediction<A>> known = new HashMap<>();
        for (Deliberated<Q, A> one : deliberated) {
            known.put(one.question(), conclude(one));
        }
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        for (Q question : questions) {
            answers.add(known.get(question));
        }
        return answers;
    }

    /** A conclusion is as sure as the least sure of what it rests on. */
    private Prediction<A> conclude(Deliberated<Q, A> one) {
        if (one.conclusion().isEmpty()) {
            return unsure().answer(List.of(one.question())).get(0);
        }
        double confidence = 1;
        for (Prediction<A> told : one.subAnswers()) {
            confidence = Math.min(confidence, told.confidence());
        }
        return new Prediction<>(one.conclusion().get(), confidence);
    }

    private Agent<Q, A> unsure() {
        return questions -> lastResort.answer(questions).stream()
                .map(prediction -> new Prediction<>(prediction.answer(), 0))
                .toList();
    }
}
