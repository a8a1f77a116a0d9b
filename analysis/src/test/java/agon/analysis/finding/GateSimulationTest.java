package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.finding.GateSimulation.Outcome;
import agon.analysis.results.Design;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A simulated gate")
class GateSimulationTest {

    private static final int TRIALS = 20_000;

    @Test
    @DisplayName("that audits one agent and refuses none changes nothing, however agents were chosen")
    void oneAudited() {
        GateSimulation gate = new GateSimulation(new GateSettings(4, 3, 1, 0, TRIALS), false);
        for (int drawn : List.of(1, 2, 4)) {
            Outcome outcome = gate.run(random(3), drawn, List.of(1)).get(0);
            assertEquals(0, outcome.gain(), 1e-12);
            assertEquals(0, outcome.refused());
        }
    }

    @Test
    @DisplayName(
            "deploys the best of m where the audit is true: of two like coins heads in three of four, refused or not")
    void byHand() {
        GatePool coins = pool(candidate(0, 0.5, 1, 1), candidate(1, 0.5, 0, 0));
        Outcome open = new GateSimulation(new GateSettings(2, 1, 1, 0, TRIALS), false)
                .run(coins, 2, List.of(1, 2))
                .get(1);
        assertEquals(0.75, open.gated(), 0.01);
        assertEquals(0.5, open.ungated(), 0.01);
        Outcome closed = new GateSimulation(new GateSettings(2, 1, 1, 0.5, TRIALS), false)
                .run(coins, 2, List.of(1, 2))
                .get(1);
        assertEquals(1, closed.gated());
        assertEquals(0.25, closed.refused(), 0.01);
    }

    @Test
    @DisplayName("never lowers the true score where audits are true, and the more agents it audits the better")
    void trueAudits() {
        GateSimulation gate = new GateSimulation(new GateSettings(8, 1, 1, 0, TRIALS), false);
        List<Candidate> agents = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 12; i++) {
            double truth = random.nextDouble();
            agents.add(candidate(i % 3, random.nextDouble(), truth, truth));
        }
        double before = 0;
        for (Outcome outcome : gate.run(pool(agents.toArray(Candidate[]::new)), 8, List.of(1, 2, 4, 8))) {
            assertTrue(outcome.gain() >= before, outcome.toString());
            before = outcome.gain();
        }
    }

    @Test
    @DisplayName("adds nothing to choosing by the training signal where the audit says the same of every agent")
    void sameOpinion() {
        GateSimulation gate = new GateSimulation(new GateSettings(8, 1, 1, 0, TRIALS), true);
        GatePool agents = pool(candidate(0, 0.9, 0.1, 0.9), candidate(1, 0.5, 0.6, 0.5), candidate(2, 0.3, 0.9, 0.3));
        gate.run(agents, 8, List.of(1, 2, 4, 8)).forEach(outcome -> assertEquals(0, outcome.gain(), 1e-12));
    }

    @Test
    @DisplayName("knows an agent's mean exactly where all its questions are drawn without replacement, and not with it")
    void replacement() {
        GateSettings settings = new GateSettings(1, 2, 1, 0.5, TRIALS);
        GatePool agent = pool(candidate(0, 0.5, 0.5, 1, 0));
        assertEquals(
                0,
                new GateSimulation(settings, false)
                        .run(agent, 1, List.of(1))
                        .get(0)
                        .refused());
        assertEquals(
                0.25,
                new GateSimulation(settings, true)
                        .run(agent, 1, List.of(1))
                        .get(0)
                        .refused(),
                0.01);
    }

    @Test
    @DisplayName("gives the same from the same agents, and no score where nothing ever passes")
    void deterministic() {
        GateSimulation gate = new GateSimulation(new GateSettings(4, 3, 1, 0.5, 100), false);
        assertEquals(gate.run(random(3), 4, List.of(1, 2, 4)), gate.run(random(3), 4, List.of(1, 2, 4)));
        Outcome none = new GateSimulation(new GateSettings(1, 1, 1, 1, 100), false)
                .run(pool(candidate(0, 1, 0.5, 0.5)), 1, List.of(1))
                .get(0);
        assertEquals(1, none.refused());
        assertTrue(Double.isNaN(none.gated()));
    }

    @Test
    @DisplayName(
            "knows how errors of signal and audit correlate: alike 1, opposite -1, without errors of one 0, of two agents not")
    void correlation() {
        assertEquals(
                1,
                pool(candidate(0, 0.6, 0.5, 0.7), candidate(1, 0.3, 0.1, 0.5), candidate(2, 0.9, 0.9, 0.9))
                        .correlation()
                        .orElseThrow(),
                1e-9);
        assertEquals(
                -1,
                pool(candidate(0, 0.6, 0.5, 0.4), candidate(1, 0.5, 0.3, 0.1), candidate(2, 0.9, 0.9, 0.9))
                        .correlation()
                        .orElseThrow(),
                1e-9);
        assertEquals(
                OptionalDouble.of(0),
                pool(candidate(0, 0.6, 0.5, 0.5), candidate(1, 0.5, 0.3, 0.3), candidate(2, 0.9, 0.8, 0.8))
                        .correlation());
        assertEquals(
                OptionalDouble.empty(),
                pool(candidate(0, 0.6, 0.5, 0.4), candidate(1, 0.5, 0.3, 0.1)).correlation());
    }

    private static GatePool random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Candidate[] agents = new Candidate[6];
        for (int i = 0; i < agents.length; i++) {
            agents[i] = candidate(
                    i,
                    random.nextDouble(),
                    random.nextDouble(),
                    random.doubles(5).toArray());
        }
        return pool(agents);
    }

    /** An agent whose audited answers are as good as all its answers. */
    private static Candidate candidate(long seed, double training, double truth, double... audits) {
        return new Candidate(seed, training, truth, audits, truth);
    }

    private static GatePool pool(Candidate... candidates) {
        return new GatePool(Design.UNKNOWN.task("planning", ""), candidates.length, List.of(candidates));
    }
}
