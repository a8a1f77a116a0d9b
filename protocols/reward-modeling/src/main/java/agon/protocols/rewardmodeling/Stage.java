package agon.protocols.rewardmodeling;

import agon.api.ledger.BudgetExhausted;
import agon.api.oversight.AssistedRater.Offer;
import agon.api.protocol.Milestones;
import agon.api.protocol.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Updates with one evaluator: feedback, reward model, agent.
 *
 * @param settings of the protocol
 * @param session of the cell
 * @param trainees what learns
 * @param evaluator the overseer with its help
 * @param proposals what it is asked about
 * @param level the level that its judgements are reported under; empty if they are not
 */
record Stage<Q, A>(
        RewardModelingSettings settings,
        Session<Q, A> session,
        Trainees<Q, A> trainees,
        Evaluator<Q, A> evaluator,
        Proposals<Q, A> proposals,
        Optional<Integer> level) {

    /** Trains for some updates of a level, of which there are so many in all. */
    void train(int updates, int before, int all, boolean appraised) {
        Milestones milestones = settings.milestones(all);
        PolicyOptimization<Q, A> optimization = PolicyOptimization.of(settings, session, trainees);
        switch (settings.rounds()) {
            case ONLINE -> online(optimization, milestones, updates, before);
            case OFFLINE ->
                offline(
                        optimization,
                        milestones,
                        updates,
                        before,
                        appraised && settings.appraisal().isWanted());
        }
    }

    private void online(PolicyOptimization<Q, A> optimization, Milestones milestones, int updates, int before) {
        Standstill standstill = Standstill.within(updates);
        for (int update = 1; update <= updates; update++) {
            List<Q> questions = proposals.pool();
            List<Offer<Q, A>> offers = proposals.selected(questions);
            List<Verdict<Q, A>> verdicts = asked(offers, standstill);
            trainees.learn(verdicts);
            List<Q> trained = settings.select() == Selection.RANDOM
                    ? questions
                    : offers.stream().map(Offer::question).toList();
            optimization.update(trainees.agent(), trained, offers);
            checkpoint(milestones, before + update, trained);
        }
    }

    private void offline(
            PolicyOptimization<Q, A> optimization, Milestones milestones, int updates, int before, boolean appraised) {
        List<Verdict<Q, A>> verdicts = collected();
        trainees.fit(verdicts, settings.fits(), settings.batch());
        Optional<Appraisal<Q, A>> appraisal = appraised
                ? Optional.of(Appraisal.of(
                        settings, session, trainees.model(), trainees.agent().snapshot()))
                : Optional.empty();
        appraisal.ifPresent(Appraisal::begin);
        for (int update = 1; update <= updates; update++) {
            List<Q> questions = proposals.questions(settings.batch());
            List<Offer<Q, A>> offers = settings.optimizer().looksAtOffers() ? proposals.offers(questions) : List.of();
            optimization.update(trainees.agent(), questions, offers);
            int done = update;
            appraisal.ifPresent(one -> one.after(done, trainees.agent(), settings));
            checkpoint(milestones, before + update, questions);
        }
    }

    /** As much feedback as is wanted; what the budget allows, where that is less. */
    private List<Verdict<Q, A>> collected() {
        List<Verdict<Q, A>> collected = new ArrayList<>();
        int each = settings.feedback() == Asked.PREFERENCES ? settings.answers() - 1 : settings.answers();
        Standstill standstill = Standstill.within(settings.comparisons());
        long left = settings.comparisons();
        while (left > 0) {
            int count = (int) Math.max(1, Math.min(settings.batch(), left / each));
            List<Offer<Q, A>> offers = proposals.offers(proposals.questions(count));
            try {
                collected.addAll(asked(offers, standstill));
            } catch (BudgetExhausted spent) {
                if (collected.isEmpty()) {
                    throw spent;
                }
                return collected;
            }
            left -= Math.max(each, units(offers));
        }
        return collected;
    }

    private long units(List<Offer<Q, A>> offers) {
        return settings.feedback() == Asked.PREFERENCES ? Evaluator.comparisons(offers) : Evaluator.answers(offers);
    }

    private List<Verdict<Q, A>> asked(List<Offer<Q, A>> offers, Standstill standstill) {
        Feedback feedback =
                new Feedback(settings.feedback(), settings.noise(), session.random("reward-modeling.noise"));
        List<Verdict<Q, A>> verdicts = feedback.ask(evaluator, offers);
        standstill.see(verdicts);
        level.ifPresent(number -> new Report<>(session).evaluated(number, verdicts));
        return verdicts;
    }

    private void checkpoint(Milestones milestones, int update, List<Q> questions) {
        if (milestones.areDueAfter(update)) {
            new Report<>(session).signal(trainees.result(), questions, trainees.model());
            session.checkpoint(trainees.result());
        }
    }
}
