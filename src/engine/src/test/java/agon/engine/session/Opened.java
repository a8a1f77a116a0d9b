package agon.engine.session;

import agon.api.agent.Agent;
import agon.api.card.ProtocolCard;
import agon.api.ledger.Budget;
import agon.api.oversight.Overseer;
import agon.api.oversight.Reliance;
import agon.api.protocol.Session;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.task.Task;
import agon.engine.example.Sum;
import agon.engine.example.SumsTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;

/** Opens sessions on sums with tables that remember, and closes them at the end of a test. */
abstract class Opened {

    static final Sum QUESTION = new Sum(2, 2);

    final List<SortedMap<String, Long>> checkpoints = new ArrayList<>();
    final List<Choice<Sum, Integer>> audited = new ArrayList<>();
    final List<SortedMap<String, Double>> relied = new ArrayList<>();
    List<Rated<Sum, Integer>> appraised = List.of();
    final Tables tables = new Tables();
    final List<CellSession<?, ?>> opened = new ArrayList<>();

    final CellSession<Sum, Integer> open(boolean readsLabels, Map<String, Long> caps) {
        return open(new SumsTask(4), readsLabels, caps);
    }

    final CellSession<Sum, Integer> open(Task<Sum, Integer> task, boolean readsLabels, Map<String, Long> caps) {
        ProtocolCard card =
                new ProtocolCard("tested", "Tested", "Is tested.", List.of(), List.of(), "nothing", readsLabels);
        SessionListener<Sum, Integer> listener = new SessionListener<>() {
            @Override
            public void checkpoint(Agent<Sum, Integer> agent, SortedMap<String, Long> spent) {
                checkpoints.add(spent);
                agent.answer(List.of(QUESTION));
            }

            @Override
            @SuppressWarnings("unchecked")
            public void overseeing(Overseer<Sum, Integer> next) {
                next.facet(Reliance.class)
                        .map(facet -> (Reliance<Sum>) facet)
                        .ifPresent(reliance -> relied.add(reliance.weights(QUESTION)));
            }

            @Override
            public void audit(String of, List<Choice<Sum, Integer>> choices) {
                audited.addAll(choices);
            }

            @Override
            public void appraise(Pressure pressure, List<Rated<Sum, Integer>> rated) {
                appraised = rated;
            }

            @Override
            public void transcript(Transcript transcript) {}
        };
        CellSession<Sum, Integer> session =
                CellSession.open(card, task, tables, new Budget(new TreeMap<>(caps)), 5, listener);
        opened.add(session);
        return session;
    }

    final Session<Sum, Integer> session(Map<String, Long> caps) {
        return open(false, caps).session();
    }

    @AfterEach
    void close() {
        opened.forEach(CellSession::close);
    }
}
