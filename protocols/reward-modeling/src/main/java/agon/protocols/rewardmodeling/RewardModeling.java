package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.protocol.Investigation;
import agon.api.protocol.Prospect;
import agon.api.protocol.Session;
import agon.api.protocol.TrainingProtocol;
import java.util.Optional;

/** Level by level: feedback by the assisted overseer, reward model, agent. */
record RewardModeling(RewardModelingSettings settings) implements TrainingProtocol {

    @Override
    public void demand(Prospect prospect) {
        settings.demand(prospect);
    }

    @Override
    public <Q, A> Agent<Q, A> train(Session<Q, A> session) {
        Investigation<Q, A> investigation = new Investigation<>(session, settings.measurements());
        Trainees<Q, A> trainees = Trainees.of(settings, session, investigation::overseer);
        int depth = depth(session);
        session.checkpoint(trainees.result());
        for (int level = 1; level <= depth; level++) {
            investigation.advance();
            Evaluation<Q, A> evaluation = new Evaluation<>(session, investigation.overseer());
            int all = settings.updates(level, depth);
            int again = settings.retrained(level, depth);
            if (again > 0) {
                stage(session, trainees, evaluation, level, level - 1, false).train(again, 0, all, false);
            }
            stage(session, trainees, evaluation, level, level, true).train(all - again, again, all, level == depth);
            new Report<>(session).finished(level, hardest(session, level), trainees.agent());
        }
        trainees.distilled().ifPresent(Distilled::demandThatItTaught);
        return trainees.result();
    }

    /**
     * A stage of a level.
     *
     * @param hardest of the questions
     * @param reported whether the overseer's judgements are those that the level is known by
     */
    private <Q, A> Stage<Q, A> stage(
            Session<Q, A> session,
            Trainees<Q, A> trainees,
            Evaluation<Q, A> evaluation,
            int level,
            int hardest,
            boolean reported) {
        boolean helped = settings.assistance() == Assistance.BELOW;
        Policy<Q, A> assistant = trainees.agent().snapshot();
        Optional<Agent<Q, A>> critic = level > 1 ? trainees.frozenCritic() : Optional.empty();
        Evaluator<Q, A> evaluator =
                helped ? evaluation.assisted(assistant, level > 1, critic, settings.evidence()) : evaluation.unaided();
        Proposals<Q, A> proposals = new Proposals<>(settings, session, trainees, hardest(session, hardest), !helped);
        return new Stage<>(
                settings, session, trainees, evaluator, proposals, reported ? Optional.of(level) : Optional.empty());
    }

    private static int hardest(Session<?, ?> session, int level) {
        return Math.min(level, session.questions().levels());
    }

    private int depth(Session<?, ?> session) {
        boolean asks = settings.asks(session.overseer().reasoner().isPresent());
        return settings.depth(asks ? session.questions().levels() : Integer.MAX_VALUE);
    }
}
