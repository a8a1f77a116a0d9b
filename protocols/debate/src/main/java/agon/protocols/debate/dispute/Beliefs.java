package agon.protocols.debate.dispute;

import agon.api.agent.Policy;
import java.util.Collections;
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
    private final AnswerSpace<A> space;
    private final Map<Q, A> answers = new HashMap<>();
    private final Map<Statement<Q, A>, Double> doubts = new HashMap<>();

    /** Goes by the agent as it is now. */
    public Beliefs(Policy<Q, A> agent, AnswerSpace<A> space) {
        this.agent = agent;
        this.space = space;
    }

    @Override
    public Optional<A> answer(Q question) {
        return Optional.of(answers.computeIfAbsent(
                question, unseen -> agent.answer(List.of(unseen)).get(0).answer()));
    }

    @Override
    public double doubt(Q question, A answer) {
        Statement<Q, A> doubted = new Statement<>(question, answer);
        if (!doubts.containsKey(doubted)) {
            // A liar asks about one answer after the other: an agent is fast where it is asked about all at once.
            List<A> all = space.listed().contains(answer) ? space.listed() : List.of(answer);
            double[] likelihoods = agent.logLikelihood(Collections.nCopies(all.size(), question), all);
            for (int i = 0; i < likelihoods.length; i++) {
                doubts.put(new Statement<>(question, all.get(i)), -likelihoods[i]);
            }
        }
        return doubts.get(doubted);
    }
}
