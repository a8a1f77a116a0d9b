package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.codec.AnswerForm;
import agon.api.distillation.Distillers;
import agon.api.oversight.ConclusionScorer;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.Optional;

/** The ceiling: learns from the truth, level by level. */
record Supervised(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        AnswerForm<A> form = session.codec().answers();
        return new LevelTraining(settings)
                .train(
                        session,
                        (questions, hardest) -> questions.stream()
                                .map(question -> Optional.of(session.labels().label(question)))
                                .toList(),
                        // A score is read off a label, which is charged; nobody rates anything.
                        Distillers.of(
                                settings.distiller(),
                                session,
                                session::overseer,
                                labels -> new ConclusionScorer<>(labels, form, free -> {})));
    }
}
