package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Prediction;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lets the trained system answer fresh questions.
 *
 * @param session questions and randomness
 * @param system the system, which calls itself and remembers what it concluded
 * @param questions how many at a time
 */
record Expansion<Q, A>(Session<Q, A> session, Agent<Q, A> system, int questions) {

    /** Fresh questions up to a level with the system's answers; answers that rest on a cut are left out. */
    List<Example<Q, A>> examples(int level) {
        RandomGenerator random = session.random("expert-imitation.expansion");
        List<Q> asked = session.questions().draw(questions, level, random);
        List<Prediction<A>> answers = system.answer(asked);
        List<Example<Q, A>> examples = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).confidence() > 0) {
                examples.add(Example.of(asked.get(i), answers.get(i).answer()));
            }
        }
        return examples;
    }
}
