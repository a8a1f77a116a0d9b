package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.distillation.Distiller;
import agon.api.distillation.Distillers;
import agon.api.oversight.Deliberated;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Investigation;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import java.util.function.Consumer;

/** Records, imitates, expands, distils. */
record ExpertImitation(ExpertImitationSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.distiller().demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> distilled = session.policy();
        Policy<Q, A> slow = distilled.average();
        session.checkpoint(slow);
        Distiller<Q, A> distiller = Distillers.of(settings.distiller(), session, investigation::overseer);
        StepRecords<Q, A> records = new StepRecords<>(session);
        ImitatedReasoner<Q, A> system = ImitatedReasoner.untrained(
                session.learners(), session.codec(), reasoner(investigation).shape());
        boolean taught = false;
        for (int iteration = 1; iteration <= settings.iterations(); iteration++) {
            investigation.advance();
            records.clear();
            records.record(reasoner(investigation), settings.recorded());
            for (int update = 0; update < settings.imitationUpdates(); update++) {
                // What is asked shows at once; what is concluded, look-ups among it, takes more examples to learn.
                system.imitateAsking(records.draw(settings.batch() / 2));
                system.imitateConcluding(records.drawConclusions(settings.batch()));
            }
            Agent<Q, A> expanding = new SelfCall<>(system, settings.depth(), slow, recorder(session));
            // What the system answers by expanding, before anything is lost in distillation.
            session.checkpoint(expanding);
            taught |= new Distillation<>(session, settings, distiller)
                    .distil(new Expansion<>(session, expanding, distiller, settings.expanded()), distilled);
        }
        settings.distiller().demandThatItTaught(taught);
        return slow;
    }

    private static <Q, A> Reasoner<Q, A> reasoner(Investigation<Q, A> investigation) {
        return investigation
                .overseer()
                .reasoner()
                .orElseThrow(() -> new IllegalStateException("the overseer does not reason"));
    }

    private static <Q, A> Consumer<Deliberated<Q, A>> recorder(Session<Q, A> session) {
        return deliberated -> session.record(
                Transcript.decomposition(deliberated, session.codec().wording()), deliberated.question());
    }
}
