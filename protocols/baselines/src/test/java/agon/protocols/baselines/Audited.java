package agon.protocols.baselines;

import agon.api.agent.Agent;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.task.Task;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.RememberingProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/**
 * A training with the expanded overseer, and a learner that remembers.
 *
 * @param choices what was audited
 * @param right how many of those were right
 * @param spent the ledger
 */
record Audited(List<Choice<?, ?>> choices, long right, SortedMap<String, Long> spent) {

    static <Q, A> Audited train(Task<Q, A> task, BaselineSettings settings) {
        List<Choice<Q, A>> choices = new ArrayList<>();
        SessionListener<Q, A> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}

            @Override
            public void audit(String of, List<Choice<Q, A>> handedIn) {
                choices.addAll(handedIn);
            }
        };
        ExpandedOversightProvider provider = new ExpandedOversightProvider();
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Q, A> cell =
                CellSession.open(provider.card(), task, learners, Budget.UNLIMITED, 5, listener)) {
            cell.train(provider.create(settings));
            long right = choices.stream()
                    .filter(choice -> task.truth().accepts(choice.question(), choice.picked()))
                    .count();
            return new Audited(List.copyOf(choices), right, cell.ledger().totals());
        }
    }

    double accuracy() {
        return (double) right / choices.size();
    }
}
