package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import java.util.ArrayList;
import java.util.List;

/**
 * Amplifies several times, each time with fresh draws of the agent's answers in place of its best ones, and goes by the
 * {@link Vote}.
 *
 * @param amplifier amplifies once
 * @param runs how many times, at least 1
 * @param form how answers compare
 */
record MajorityAmplifier<Q, A>(Amplifier<Q, A> amplifier, int runs, AnswerForm<A> form) implements Amplifier<Q, A> {

    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        Agent<Q, A> once = amplifier.amplify(agent);
        return questions -> {
            List<Q> repeated = new ArrayList<>(questions.size() * runs);
            for (int run = 0; run < runs; run++) {
                repeated.addAll(questions);
            }
            List<Prediction<A>> drawn = once.draw(repeated);
            List<Prediction<A>> answers = new ArrayList<>(questions.size());
            for (int i = 0; i < questions.size(); i++) {
                List<Prediction<A>> votes = new ArrayList<>(runs);
                for (int run = 0; run < runs; run++) {
                    votes.add(drawn.get(run * questions.size() + i));
                }
                answers.add(new Vote<>(form, votes).result());
            }
            return answers;
        };
    }

    @Override
    public void learn(Agent<Q, A> agent) {
        amplifier.learn(agent);
    }
}
