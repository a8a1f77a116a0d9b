package agon.protocols.expertimitation;

import agon.api.agent.Agent;
import agon.api.agent.Example;
import agon.api.agent.Learner;
import agon.api.agent.Policy;
import agon.api.agent.Prediction;
import agon.api.oversight.ImitatedReasoner;
import agon.api.oversight.Reasoner;
import agon.api.protocol.Investigation;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import agon.api.protocol.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Records, imitates, expands, distils. */
record ExpertImitation(ExpertImitationSettings settings) implements TrainingProtocol {

    /** Neighbouring questions share contexts, whose encoding learners of facts then share; batches are drawn in such runs. */
    private static final int GROUP = 8;

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Learner<Q, A> distilled = session.policy();
        Policy<Q, A> slow = distilled.average();
        session.checkpoint(slow);
        StepRecords<Q, A> records = new StepRecords<>(session);
        ImitatedReasoner<Q, A> system = ImitatedReasoner.untrained(
                session.learners(), session.codec(), reasoner(investigation).shape());
        for (int iteration = 1; iteration <= settings.iterations(); iteration++) {
            investigation.advance();
            records.clear();
            records.record(reasoner(investigation), settings.recorded());
            for (int update = 0; update < settings.imitationUpdates(); update++) {
                system.imitate(records.draw(settings.batch()));
            }
            distil(session, expand(session, system, slow), distilled);
        }
        return slow;
    }

    private static <Q, A> Reasoner<Q, A> reasoner(Investigation<Q, A> investigation) {
        return investigation
                .overseer()
                .reasoner()
                .orElseThrow(() -> new IllegalStateException("the overseer does not reason"));
    }

    /** What the system answers to fresh questions; answers that rest on a cut are left out. */
    private <Q, A> List<Example<Q, A>> expand(
            Session<Q, A> session, ImitatedReasoner<Q, A> system, Agent<Q, A> lastResort) {
        Agent<Q, A> expanding = new SelfCall<>(
                system,
                settings.depth(),
                lastResort,
                deliberated -> session.record(
                        Transcript.decomposition(deliberated, session.codec().wording())));
        RandomGenerator random = session.random("expert-imitation.expansion");
        List<Example<Q, A>> examples = new ArrayList<>();
        int done = 0;
        while (done < settings.expanded()) {
            List<Q> questions = session.questions().draw(Math.min(2_000, settings.expanded() - done), random);
            List<Prediction<A>> answers = expanding.answer(questions);
            for (int i = 0; i < answers.size(); i++) {
                if (answers.get(i).confidence() > 0) {
                    examples.add(Example.of(questions.get(i), answers.get(i).answer()));
                }
            }
            done += questions.size();
        }
        return examples;
    }

    private <Q, A> void distil(Session<Q, A> session, List<Example<Q, A>> examples, Learner<Q, A> into) {
        if (examples.isEmpty()) {
            return;
        }
        RandomGenerator random = session.random("expert-imitation.distillation");
        int contexts = Math.max(1, settings.batch() / GROUP);
        for (int update = 1; update <= settings.distillationUpdates(); update++) {
            List<Example<Q, A>> batch = new ArrayList<>(settings.batch());
            for (int i = 0; i < contexts; i++) {
                int from = random.nextInt(examples.size()) / GROUP * GROUP;
                batch.addAll(examples.subList(from, Math.min(from + GROUP, examples.size())));
            }
            into.imitate(batch);
            if (settings.checkpointAfter(update)) {
                session.checkpoint(into.average());
            }
        }
    }
}
