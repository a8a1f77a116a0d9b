package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.SampledAgent;
import agon.api.distillation.Distiller;
import agon.api.distillation.Distillers;
import agon.api.distillation.Lesson;
import agon.api.distillation.OncePerBatch;
import agon.api.protocol.Agreement;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Investigation;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.List;
import java.util.random.RandomGenerator;

/** Alternates amplification and distillation; which of either is the settings' affair. */
record Amplification(AmplificationSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> learner = session.policy();
        Policy<Q, A> slow = learner.average();
        session.checkpoint(slow);
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        Amplifier<Q, A> amplifier =
                Amplifiers.of(settings.amplifier(), session, investigation::overseer, curriculum::level);
        Distiller<Q, A> distiller = Distillers.of(settings.distiller(), session, investigation::overseer);
        RandomGenerator random = session.random("amplification.questions");
        Agent<Q, A> drawn = new SampledAgent<>(slow, session.random("amplification.draws"));
        boolean taught = false;
        for (int update = 1; update <= settings.updates(); update++) {
            if (settings.iterationBefore(update)) {
                investigation.advance();
            }
            amplifier.learn(drawn);
            List<Q> questions = distiller.questions(session.questions(), settings.batch(), curriculum.level(), random);
            Agent<Q, A> amplified = new OncePerBatch<>(amplifier.amplify(drawn));
            Lesson<Q, A> lesson = distiller.lesson(amplified, learner, questions);
            if (update % settings.lookEvery() == 0) {
                curriculum.observe(Agreement.share(session.codec().answers(), slow, lesson.targets()));
            }
            taught |= lesson.teach();
            if (settings.checkpointAfter(update)) {
                session.checkpoint(slow);
            }
        }
        settings.distiller().demandThatItTaught(taught);
        return slow;
    }
}
