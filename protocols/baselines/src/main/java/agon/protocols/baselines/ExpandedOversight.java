package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.distillation.Distillers;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;

/** Learns from H consulting itself to the end, level by level. */
record ExpandedOversight(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        ExpandedTeacher<Q, A> teacher = new ExpandedTeacher<>(session, settings.depth());
        return new LevelTraining(settings)
                .train(session, teacher, Distillers.of(settings.distiller(), session, session::overseer));
    }
}
