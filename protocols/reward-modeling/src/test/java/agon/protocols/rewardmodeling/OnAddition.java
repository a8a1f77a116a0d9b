package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.ledger.Budget;
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

/** A session of reward modeling on the contract tests' addition, with learners that remember. */
final class OnAddition {

    static final AdditionTask TASK = new AdditionTask();

    private OnAddition() {}

    static CellSession<Addition, Integer> open() {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        return CellSession.open(new RewardModelingProvider().card(), TASK, learners, Budget.UNLIMITED, 5, unheard);
    }

    static List<Addition> questions(int count) {
        return TASK.questions(Split.TRAINING).draw(count, Seeds.generator(1, "reward modeling test"));
    }
}
