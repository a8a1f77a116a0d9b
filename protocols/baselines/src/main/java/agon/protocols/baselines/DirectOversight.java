package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.codec.AnswerForm;
import agon.api.distillation.Distiller;
import agon.api.distillation.Distillers;
import agon.api.oversight.Demonstrator;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.List;
import java.util.random.RandomGenerator;

/** The floor: learns from H's unaided answers. */
record DirectOversight(BaselineSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Demonstrator<Q, A> overseer = session.overseer()
                .demonstrator()
                .orElseThrow(() -> new IllegalStateException("the overseer demonstrates nothing"));
        LevelTraining.Teacher<Q, A> teacher = (questions, hardest) ->
                questions.stream().map(overseer::demonstrate).toList();
        Distiller<Q, A> distiller = Distillers.of(settings.distiller(), session, session::overseer);
        AnswerForm<A> form = session.codec().answers();
        RandomGenerator guesses = session.random("baselines.unanswered");
        Learner<Q, A> learner = session.policy();
        session.checkpoint(learner.average());
        RandomGenerator random = session.random("direct-oversight.questions");
        for (int update = 1; update <= settings.updates(); update++) {
            int level = random.nextInt(session.questions().levels() + 1);
            List<Q> questions = session.questions().draw(settings.batch(), level, random);
            distiller
                    .lesson(new TaughtBatch<>(questions, teacher, true, () -> form.guess(guesses)), learner, questions)
                    .teach();
            if (settings.checkpointAfter(update)) {
                session.checkpoint(learner.average());
            }
        }
        return learner.average();
    }
}
