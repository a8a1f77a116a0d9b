package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.agent.Policy;
import agon.api.codec.AnswerForm;
import agon.api.oversight.Arena;
import agon.api.oversight.AssistedRater;
import agon.api.oversight.BatchReasoner;
import agon.api.oversight.DemonstratedRater;
import agon.api.oversight.Demonstrator;
import agon.api.oversight.Overseer;
import agon.api.oversight.OverseerFirst;
import agon.api.oversight.Rater;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.api.protocol.Session;
import agon.api.settings.InvalidSetting;
import java.util.List;
import java.util.Optional;

/**
 * Builds the evaluator of a level.
 *
 * @param session counts the judgements
 * @param overseer H as it is now
 */
record Evaluation<Q, A>(Session<Q, A> session, Overseer<Q, A> overseer) {

    /**
     * H with an assistant: where it reasons, the assistant answers its sub-questions; where it judges by evidence, the
     * assistant picks what it looks at; where it does neither there is nothing to help with.
     *
     * @param assistant the agent of the level below
     * @param isTrained whether the assistant has been trained at all; evidence that it picks before is picked blindly
     * @param critic objects to the assistant, if there is one
     * @param settings how evidence is picked
     */
    Evaluator<Q, A> assisted(
            Policy<Q, A> assistant, boolean isTrained, Optional<Agent<Q, A>> critic, EvidenceSettings settings) {
        Optional<Reasoner<Q, A>> reasoner = overseer.reasoner();
        if (reasoner.isPresent()) {
            AssistedRater<Q, A> rater = rater(reasoner.get(), assistant);
            Agent<Q, A> helper = critic.isPresent()
                    ? new Checked<>(assistant, critic.get(), new Deliberating<>(session, rater), form())
                    : assistant;
            return new Deliberating<>(session, rater(reasoner.get(), helper));
        }
        Optional<Arena<Q, A, ?>> arena = overseer.arena();
        return arena.isPresent()
                ? looking(arena.get(), isTrained ? Optional.of(assistant) : Optional.empty(), critic, settings)
                : unaided();
    }

    private AssistedRater<Q, A> rater(Reasoner<Q, A> reasoner, Agent<Q, A> helper) {
        return new AssistedRater<>(BatchReasoner.of(reasoner), new OverseerFirst<>(overseer, helper), form());
    }

    private <E> Evaluator<Q, A> looking(
            Arena<Q, A, E> arena,
            Optional<Policy<Q, A>> assistant,
            Optional<Agent<Q, A>> critic,
            EvidenceSettings settings) {
        EvidencePicks<Q, A, E> picks = new EvidencePicks<>(
                arena, assistant, critic.isPresent(), settings, session.random("reward-modeling.evidence"));
        return new Looking<>(session, arena, picks);
    }

    /**
     * H by itself: by its own judgement, else by what it would answer itself, else by what it concludes without asking.
     *
     * @throws InvalidSetting if H can do nothing of the kind
     */
    Evaluator<Q, A> unaided() {
        return new Unaided<>(overseer.rater()
                .or(() -> overseer.demonstrator().or(this::firstStep).map(this::demonstrated))
                .orElseThrow(() -> new InvalidSetting(
                        "assistance",
                        "none needs an overseer that rates or answers by itself, and that of this task does not; choose "
                                + "below")));
    }

    private Rater<Q, A> demonstrated(Demonstrator<Q, A> demonstrator) {
        return new DemonstratedRater<>(demonstrator, form(), channel -> session.charge(channel, 1));
    }

    /** What H concludes before it asks anything. */
    private Optional<Demonstrator<Q, A>> firstStep() {
        return overseer.reasoner()
                .map(reasoner -> question -> reasoner.next(question, List.of()) instanceof Step.Conclude<Q, A> end
                        ? Optional.of(end.answer())
                        : Optional.empty());
    }

    private AnswerForm<A> form() {
        return session.codec().answers();
    }
}
