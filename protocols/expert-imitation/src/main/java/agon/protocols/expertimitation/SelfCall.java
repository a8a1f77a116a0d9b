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
import java.util.Set;
import java.util.function.Consumer;

/**
 * The trained system: takes imitated steps, and calls itself on the sub-questions. What it once concluded it remembers, so
 * that a sub-question of many questions is expanded once; it must not outlive a change of its steps.
 */
final class SelfCall<Q, A> implements Agent<Q, A> {

    private final BatchReasoner<Q, A> steps;
    private final int depth;
    private final Agent<Q, A> lastResort;
    private final Consumer<Deliberated<Q, A>> observer;
    private final Map<Q, Prediction<A>> concluded = new HashMap<>();

    /**
     * @param steps takes the steps
     * @param depth levels of sub-questions that may open; beyond them the last resort answers
     * @param lastResort answers where the expansion is cut, or comes to no conclusion; such answers have confidence 0
     * @param observer is shown the first deliberation of each batch that is asked from outside
     */
    SelfCall(BatchReasoner<Q, A> steps, int depth, Agent<Q, A> lastResort, Consumer<Deliberated<Q, A>> observer) {
        this.steps = steps;
        this.depth = depth;
        this.lastResort = lastResort;
        this.observer = observer;
    }

    @Override
    public List<Prediction<A>> answer(List<Q> questions) {
        return answer(questions, depth);
    }

    private List<Prediction<A>> answer(List<Q> questions, int left) {
        Map<Q, Prediction<A>> unsure = expand(questions, left);
        List<Prediction<A>> answers = new ArrayList<>(questions.size());
        for (Q question : questions) {
            Map<Q, Prediction<A>> known = unsure.containsKey(question) ? unsure : concluded;
            answers.add(known.get(question));
        }
        return answers;
    }

    /** Expands what is not known yet; returns the answers that rest on a cut, which are not remembered. */
    private Map<Q, Prediction<A>> expand(List<Q> questions, int left) {
        Set<Q> fresh = new LinkedHashSet<>(questions);
        fresh.removeAll(concluded.keySet());
        Map<Q, Prediction<A>> unsure = new HashMap<>();
        if (fresh.isEmpty()) {
            return unsure;
        }
        Agent<Q, A> below =
                left == 0 ? asked -> asked.stream().map(this::unsure).toList() : asked -> answer(asked, left - 1);
        List<Deliberated<Q, A>> deliberated = new Deliberation<>(steps, below).deliberate(List.copyOf(fresh));
        if (left == depth) {
            observer.accept(deliberated.get(0));
        }
        for (Deliberated<Q, A> one : deliberated) {
            Prediction<A> conclusion = conclude(one);
            (conclusion.confidence() > 0 ? concluded : unsure).put(one.question(), conclusion);
        }
        return unsure;
    }

    /** A conclusion is as sure as the least sure of what it rests on. */
    private Prediction<A> conclude(Deliberated<Q, A> one) {
        if (one.conclusion().isEmpty()) {
            return unsure(one.question());
        }
        double confidence = 1;
        for (Prediction<A> told : one.subAnswers()) {
            confidence = Math.min(confidence, told.confidence());
        }
        return new Prediction<>(one.conclusion().get(), confidence);
    }

    private Prediction<A> unsure(Q question) {
        return new Prediction<>(lastResort.answer(List.of(question)).get(0).answer(), 0);
    }
}
