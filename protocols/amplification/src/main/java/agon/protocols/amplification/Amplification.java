package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.agent.Amplifier;
import agon.api.agent.Distiller;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.codec.AnswerForm;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Curriculum;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import java.util.List;
import java.util.random.RandomGenerator;

/** Alternates amplification and distillation. */
record Amplification(AmplificationSettings settings) implements TrainingProtocol {

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> learner = session.policy();
        Policy<Q, A> slow = learner.average();
        session.checkpoint(slow);
        Curriculum curriculum = new Curriculum(1, session.questions().levels(), settings.mastery());
        Distiller<Q, A> distiller = new ImitationDistiller<>();
        RandomGenerator random = session.random("amplification.questions");
        Amplifier<Q, A> amplifier = agent -> agent;
        for (int update = 1; update <= settings.updates(); update++) {
            if (settings.iterationBefore(update)) {
                investigation.advance();
                amplifier = amplifier(session, investigation);
            }
            List<Q> questions = session.questions().draw(settings.batch(), curriculum.level(), random);
            Agent<Q, A> amplified = remembering(amplifier.amplify(slow), questions);
            if (update % settings.lookEvery() == 0) {
                curriculum.observe(agreement(session.codec().answers(), slow, amplified, questions));
            }
            distiller.distill(amplified, learner, questions);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(slow);
            }
        }
        return slow;
    }

    private static <Q, A> Amplifier<Q, A> amplifier(Session<Q, A> session, Investigation<Q, A> investigation) {
        Reasoner<Q, A> overseer = investigation
                .overseer()
                .reasoner()
                .orElseThrow(() -> new IllegalStateException("the overseer does not reason"));
        return new OverseerAmplifier<>(
                overseer,
                deliberated -> session.record(
                        Transcript.decomposition(deliberated, session.codec().wording())));
    }

    /** Asks the expert once for the batch, and repeats its answers: they are needed to look and to distil. */
    private static <Q, A> Agent<Q, A> remembering(Agent<Q, A> expert, List<Q> questions) {
        List<Prediction<A>> answers = expert.answer(questions);
        return asked -> asked == questions ? answers : expert.answer(asked);
    }

    /** The share of questions on which the slow copy says what its amplification says, within half a scale unit. */
    private static <Q, A> double agreement(
            AnswerForm<A> form, Agent<Q, A> slow, Agent<Q, A> amplified, List<Q> questions) {
        List<Prediction<A>> own = slow.answer(questions);
        List<Prediction<A>> targets = amplified.answer(questions);
        int agreed = 0;
        for (int i = 0; i < own.size(); i++) {
            agreed += form.distance(own.get(i).answer(), targets.get(i).answer()) < 0.5 ? 1 : 0;
        }
        return own.isEmpty() ? 0 : (double) agreed / own.size();
    }
}
