package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Prediction;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Amplifies an agent's amplification: what is asked is amplified again down to a depth, below which the agent itself
 * answers. Sub-questions that several questions of a batch share are expanded once; draws are not, as each is to be
 * independent.
 *
 * @param amplifier amplifies by one level
 * @param depth levels, at least 1; 1 is the plain amplifier
 */
record DeepAmplifier<Q, A>(Amplifier<Q, A> amplifier, int depth) implements Amplifier<Q, A> {

    @Override
    public Agent<Q, A> amplify(Agent<Q, A> agent) {
        Agent<Q, A> below = agent;
        for (int level = 1; level < depth; level++) {
            below = new Distinct<>(amplifier.amplify(below));
        }
        return amplifier.amplify(below);
    }

    @Override
    public void learn(Agent<Q, A> agent) {
        amplifier.learn(agent);
    }

    private record Distinct<Q, A>(Agent<Q, A> agent) implements Agent<Q, A> {

        @Override
        public List<Prediction<A>> answer(List<Q> questions) {
            List<Q> distinct = List.copyOf(new LinkedHashSet<>(questions));
            List<Prediction<A>> answers = agent.answer(distinct);
            Map<Q, Prediction<A>> known = new HashMap<>();
            for (int i = 0; i < distinct.size(); i++) {
                known.put(distinct.get(i), answers.get(i));
            }
            return questions.stream().map(known::get).toList();
        }

        @Override
        public List<Prediction<A>> draw(List<Q> questions) {
            return agent.draw(questions);
        }
    }
}
