package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.api.task.Truth;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.List;
import java.util.SortedMap;

/** A session of amplification on the contract tests' addition, with learners that remember. */
final class OnAddition {

    static final AdditionTask TASK = new AdditionTask();
    static final Truth<Addition, Integer> TRUTH = TASK.truth();

    private OnAddition() {}

    static CellSession<Addition, Integer> open() {
        SessionListener<Addition, Integer> unheard = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        return CellSession.open(new AmplificationProvider().card(), TASK, learners, Budget.UNLIMITED, 5, unheard);
    }
}
