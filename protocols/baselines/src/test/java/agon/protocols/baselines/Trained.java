package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.agent.Prediction;
import agon.api.ledger.Budget;
import agon.api.protocol.TrainingProtocolProvider;
import agon.api.protocol.Transcript;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.SortedMap;

/**
 * What a baseline's agent answers to training questions of the contract tests' addition, and what it cost.
 *
 * @param answers to {@link #QUESTIONS}
 * @param spent the ledger
 */
record Trained(List<Integer> answers, SortedMap<String, Long> spent) {

    static final AdditionTask TASK = new AdditionTask();
    static final List<Addition> QUESTIONS =
            TASK.questions(Split.TRAINING).draw(200, Seeds.generator(1, "baselines test"));

    static Trained by(TrainingProtocolProvider<BaselineSettings> provider, BaselineSettings settings) {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Addition, Integer> cell =
                CellSession.open(provider.card(), TASK, learners, Budget.UNLIMITED, 5, unheard)) {
            Agent<Addition, Integer> agent =
                    cell.train(provider.create(settings)).agent();
            List<Integer> answers = cell.evaluating(() ->
                    agent.answer(QUESTIONS).stream().map(Prediction::answer).toList());
            return new Trained(answers, cell.ledger().totals());
        }
    }

    static List<Integer> truths() {
        return QUESTIONS.stream().map(TASK.truth()::answer).toList();
    }

    /** The share of right answers. */
    double accuracy() {
        int right = 0;
        for (int i = 0; i < answers.size(); i++) {
            right += TASK.truth().accepts(QUESTIONS.get(i), answers.get(i)) ? 1 : 0;
        }
        return right / (double) answers.size();
    }

    /** What a ledger channel was charged. */
    long spentOn(String channel) {
        return spent.getOrDefault(channel, 0L);
    }
}
