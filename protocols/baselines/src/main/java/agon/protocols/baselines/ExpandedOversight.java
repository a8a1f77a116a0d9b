package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;

/** Imitates H consulting itself to the end, level by level. */
record ExpandedOversight(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        ExpandedTeacher<Q, A> teacher = new ExpandedTeacher<>(session, settings.depth());
        Agent<Q, A> agent = new LevelTraining(settings).train(session, teacher);
        teacher.demandThatItTaught();
        return agent;
    }
}
