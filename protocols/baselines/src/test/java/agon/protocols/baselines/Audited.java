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
 * @param choices what was audited on D itself
 * @param easier what was audited before the hardest level was open
 * @param right how many of either were right
 * @param rightOnHardest how many of the former
 * @param spent the ledger
 */
record Audited(
        List<Choice<?, ?>> choices,
        List<Choice<?, ?>> easier,
        long right,
        long rightOnHardest,
        SortedMap<String, Long> spent) {

    static <Q, A> Audited train(Task<Q, A> task, BaselineSettings settings) {
        List<Choice<Q, A>> choices = new ArrayList<>();
        List<Choice<Q, A>> easier = new ArrayList<>();
        SessionListener<Q, A> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Q, A> agent, SortedMap<String, Long> spent) {}

            @Override
            public void transcript(Transcript transcript) {}

            @Override
            public void audit(String of, List<Choice<Q, A>> handedIn) {
                (of.isEmpty() ? choices : easier).addAll(handedIn);
            }
        };
        ExpandedOversightProvider provider = new ExpandedOversightProvider();
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        try (CellSession<Q, A> cell =
                CellSession.open(provider.card(), task, learners, Budget.UNLIMITED, 5, listener)) {
            cell.train(provider.create(settings));
            long onHardest = right(task, choices);
            return new Audited(
                    List.copyOf(choices),
                    List.copyOf(easier),
                    onHardest + right(task, easier),
                    onHardest,
                    cell.ledger().totals());
        }
    }

    private static <Q, A> long right(Task<Q, A> task, List<Choice<Q, A>> choices) {
        return choices.stream()
                .filter(choice -> task.truth().accepts(choice.question(), choice.picked()))
                .count();
    }

    int all() {
        return choices.size() + easier.size();
    }

    double accuracy() {
        return (double) rightOnHardest / choices.size();
    }
}
