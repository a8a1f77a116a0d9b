package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;

/** The ceiling: imitates the truth, level by level. */
record Supervised(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        return new LevelTraining(settings)
                .train(
                        session,
                        (questions, hardest) -> questions.stream()
                                .map(question ->
                                        Example.of(question, session.labels().label(question)))
                                .toList());
    }
}
