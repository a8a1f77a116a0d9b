package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.distillation.Distiller;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Lets the trained system answer fresh questions.
 *
 * @param session questions and randomness
 * @param system the system, which calls itself and remembers what it concluded, so that it may be asked again
 * @param distiller says which questions it is for
 * @param questions how many at a time
 */
record Expansion<Q, A>(Session<Q, A> session, Agent<Q, A> system, Distiller<Q, A> distiller, int questions) {

    /** Fresh questions, of a curriculum's level, that the system has answered; those whose answers rest on a cut are left out. */
    List<Q> answered(int level) {
        RandomGenerator random = session.random("expert-imitation.expansion");
        List<Q> asked = distiller.questions(session.questions(), questions, level, random);
        List<Prediction<A>> answers = system.answer(asked);
        List<Q> answered = new ArrayList<>(asked.size());
        for (int i = 0; i < asked.size(); i++) {
            if (answers.get(i).confidence() > 0) {
                answered.add(asked.get(i));
            }
        }
        return answered;
    }
}
