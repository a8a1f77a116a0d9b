package agon.protocols.amplification;

import agon.api.agent.Agent;
import agon.api.distillation.DistillerSettings;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.SearchSettings;
import agon.api.task.Task;
import agon.api.task.Truth;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** A session of amplification on the contract tests' addition, with learners that remember. */
final class OnAddition {

    static final AdditionTask TASK = new AdditionTask();
    static final Truth<Addition, Integer> TRUTH = TASK.truth();

    private OnAddition() {}

    static CellSession<Addition, Integer> open() {
        return open(Budget.UNLIMITED, new ArrayList<>());
    }

    /** @param audited where picks go that are handed in */
    static CellSession<Addition, Integer> open(Budget budget, List<Choice<Addition, Integer>> audited) {
        return open(TASK, budget, audited);
    }

    /** The same on another task. */
    static <Q, A> CellSession<Q, A> open(Task<Q, A> task, Budget budget, List<Choice<Q, A>> audited) {
        SessionListener<Q, A> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}

            @Override
            public void audit(String of, List<Choice<Q, A>> choices) {
                audited.addAll(choices);
            }
        };
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        return CellSession.open(new AmplificationProvider().card(), task, learners, budget, 5, listener);
    }

    static AmplificationSettings settings(int updates, AmplifierSettings amplifier, DistillerSettings distiller) {
        return new AmplificationSettings(1, updates, 64, 0, 0.85, 2, 2, amplifier, distiller);
    }

    static DistillerSettings distiller(DistillerSettings.Kind kind) {
        return new DistillerSettings(kind, 4, 0.1, 0.25, SearchSettings.DEFAULTS);
    }

    static AmplifierSettings imitated(int labels, int calls) {
        return new AmplifierSettings(
                AmplifierSettings.Kind.IMITATED,
                1,
                1,
                new ImitationSettings(labels, 1, 1, calls, 64, 5, 1, ImitationSettings.Sight.AUTO, "remembering"));
    }
}
