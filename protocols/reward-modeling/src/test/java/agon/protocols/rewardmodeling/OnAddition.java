package agon.protocols.rewardmodeling;

import agon.api.agent.Agent;
import agon.api.ledger.Budget;
import agon.api.protocol.Transcript;
import agon.api.search.Choice;
import agon.api.search.Pressure;
import agon.api.search.Rated;
import agon.api.seed.Seeds;
import agon.api.task.Split;
import agon.engine.session.CellSession;
import agon.engine.session.SessionListener;
import agon.tck.LearnersOf;
import agon.tck.sample.Addition;
import agon.tck.sample.AdditionTask;
import agon.tck.sample.RememberingProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** A session of reward modeling on the contract tests' addition, with learners that remember. */
final class OnAddition {

    static final AdditionTask TASK = new AdditionTask();

    private OnAddition() {}

    /** What a session heard. */
    static class Heard implements SessionListener<Addition, Integer> {

        final Map<String, List<Choice<Addition, Integer>>> picks = new LinkedHashMap<>();
        final List<Pressure> pressures = new ArrayList<>();
        final List<List<Rated<Addition, Integer>>> rated = new ArrayList<>();
        final List<Double> signals = new ArrayList<>();
        int checkpoints;

        @Override
        public void checkpoint(Agent<Addition, Integer> agent, SortedMap<String, Long> spent) {
            checkpoints++;
        }

        @Override
        public void transcript(Transcript transcript) {}

        @Override
        public void audit(String of, List<Choice<Addition, Integer>> choices) {
            picks.computeIfAbsent(of, kind -> new ArrayList<>()).addAll(choices);
        }

        @Override
        public void appraise(Pressure pressure, List<Rated<Addition, Integer>> answers) {
            pressures.add(pressure);
            rated.add(answers);
        }

        @Override
        public void signal(double value) {
            signals.add(value);
        }
    }

    static CellSession<Addition, Integer> open() {
        return open(new Heard());
    }

    static CellSession<Addition, Integer> open(Heard heard) {
        LearnersOf learners = new LearnersOf(List.of(new RememberingProvider()));
        return CellSession.open(new RewardModelingProvider().card(), TASK, learners, Budget.UNLIMITED, 5, heard);
    }

    static List<Addition> questions(int count) {
        return TASK.questions(Split.TRAINING).draw(count, Seeds.generator(1, "reward modeling test"));
    }

    /** What a training with small settings, and these on top, lets be heard. */
    static Heard trained(String said) {
        Heard heard = new Heard();
        try (CellSession<Addition, Integer> cell = open(heard)) {
            cell.train(new RewardModelingProvider().create(Said.small(said)));
        }
        return heard;
    }
}
