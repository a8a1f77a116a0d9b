package agon.protocols.debate.dispute;

import agon.api.agent.Policy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Goes by what an agent answers and by how likely it finds other answers. What it was asked once it remembers: the agent
 * does not change meanwhile.
 */
public final class Beliefs<Q, A> implements Knowledge<Q, A> {

    private final Policy<Q, A> agent;
    private final Map<Q, A> answers = new HashMap<>();
    private final Map<Statement<Q, A>, Double> doubts = new HashMap<>();

    /** Goes by the agent as it is now. */
    public Beliefs(Policy<Q, A> agent) {
        this.agent = agent;
    }

    @Override
    public Optional<A> answer(Q question) {
        return Optional.of(answers.computeIfAbsent(
                question, unseen -> agent.answer(List.of(unseen)).get(0).answer()));
    }

    @Override
    public double doubt(Q question, A answer) {
        return doubts.computeIfAbsent(
                new Statement<>(question, answer),
                unseen -> -agent.logLikelihood(List.of(question), List.of(answer))[0]);
    }
}
