package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The floor: imitates H's unaided answers. */
record DirectOversight(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Demonstrator<Q, A> overseer = session.overseer()
                .demonstrator()
                .orElseThrow(() -> new IllegalStateException("the overseer demonstrates nothing"));
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        RandomGenerator random = session.random("direct-oversight.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            int level = random.nextInt(session.questions().levels() + 1);
            List<Example<Q, A>> batch = new ArrayList<>();
            for (Q question : session.questions().draw(settings.batch(), level, random)) {
                overseer.demonstrate(question).ifPresent(answer -> batch.add(Example.of(question, answer)));
            }
            if (!batch.isEmpty()) {
                learner.imitate(batch);
            }
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        return learner.average();
    }
}
