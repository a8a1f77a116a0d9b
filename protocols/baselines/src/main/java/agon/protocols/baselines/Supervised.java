package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The ceiling: imitates the truth. */
record Supervised(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        RandomGenerator random = session.random("supervised.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            List<Example<Q, A>> batch = new ArrayList<>(settings.batch());
            for (Q question : session.questions().draw(settings.batch(), random)) {
                batch.add(Example.of(question, session.labels().label(question)));
            }
            learner.imitate(batch);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        return learner.average();
    }
}
