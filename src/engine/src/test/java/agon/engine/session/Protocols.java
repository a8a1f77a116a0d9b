package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.engine.example.Sum;

/** Protocols written in a line, for sums alone. */
final class Protocols {

    private Protocols() {}

    /** What a protocol does. */
    interface Played {

        Agent<Sum, Integer> train(Session<Sum, Integer> session);
    }

    static TrainingProtocol training(Played played) {
        return new TrainingProtocol() {
            @Override
            @SuppressWarnings("unchecked")
            public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
                return (Agent<Q, A>) played.train((Session<Sum, Integer>) session);
            }
        };
    }

    static Agent<Sum, Integer> constant(int answer) {
        return questions ->
                questions.stream().map(question -> new Prediction<>(answer, 1)).toList();
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
