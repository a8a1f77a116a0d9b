package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.WrittenRun;
import agon.analysis.finding.Finding.Estimate;
import agon.analysis.results.BadContentException;
import agon.analysis.statistics.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals by hand: over three seeds Student's half-width is 2.484138 standard deviations. */
@DisplayName("A finding about learned rewards says")
class RewardSentencesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "whether errors grow with the levels of a recursion, and which damping lowers that, whatever comes first")
    void recursionDepth() {
        assertEquals(
                List.of(
                        "On powering over 3 levels the share of preferences that are wrong though a right answer is on offer "
                                + "falls by 2.0 [2.0, 2.0] points a level under unassisted, grows by 3.0 [0.5, 5.5] points a level "
                                + "under plain and is flat at 0.0 [0.0, 0.0] points a level under ensemble; its slope is lower than "
                                + "under plain by 5.0 [2.5, 7.5] under unassisted and by 3.0 [0.5, 5.5] under ensemble; the policy's "
                                + "error changes by 0.0 [-2.5, 2.5] points a level under plain, not distinguishable from none (95 % "
                                + "intervals, 3 seeds); flat is within 0.5 points."),
                sentences(RewardRuns.recursion()));
    }

    @Test
    @DisplayName("that a slope is flat only within the margin, and that a single seed does not tell")
    void trends() {
        assertEquals(Trend.FLAT, trend(0.2, 0.1, 0.3));
        assertEquals(Trend.GROWS, trend(0.4, 0.1, 0.7));
        assertEquals(Trend.FALLS, trend(-0.4, -0.7, -0.1));
        assertEquals(Trend.NOT_DISTINGUISHABLE, trend(0.2, -0.4, 0.8));
        assertEquals(
                Trend.NOT_DISTINGUISHABLE,
                Trend.of(new Estimate("", OptionalDouble.of(9), Optional.empty(), 1, 0, "points")));
    }

    private static Trend trend(double value, double low, double high) {
        return Trend.of(
                new Estimate("", OptionalDouble.of(value), Optional.of(new Interval(low, high)), 3, 0, "points"));
    }

    @Test
    @DisplayName(
            "how far a proxy can be optimised: the fit, what it foresees, where it peaks, what noise and ensembles change")
    void overoptimization() {
        assertEquals(
                List.of(
                        "On planning R(d) = d(α − βd) explains 1.000 [1.000, 1.000] of the variance of best-of-n to n = 1000 "
                                + "in the mean over 4 proxies, and 1.000 of that of its mean over seeds, 1.000 at least, and at n = 60000 it is 2.9 [1.0, 4.8] "
                                + "points off the true score, being higher by 2.8 [0.3, 5.2]; by the fit the true score "
                                + "peaks at d = 1.00 [1.00, 1.00] with 100 comparisons and at d = 2.00 [2.00, 2.00] with "
                                + "3.0k comparisons; label noise of 25 % changes the true score by -2.0 [-2.0, -2.0] points "
                                + "where selection is hardest; an ensemble (least of 4) changes the true score by 3.0 [3.0, "
                                + "3.0] points beside a single proxy trained alike (95 % intervals, 3 seeds).",
                        "On planning R(d) = d(α − β ln d) explains 1.000 [1.000, 1.000] of the variance of ppo to the "
                                + "divergence of the best of 1000 draws in the mean over one proxy, and 1.000 of that of its mean over seeds, 1.000 at least, and "
                                + "after update 60 it is 2.0 [2.0, 2.0] points off the true score, being higher by 2.0 [2.0, "
                                + "2.0]; by the fit the true score peaks at d = 2.72 [2.72, 2.72] with 3.0k comparisons (95 % "
                                + "intervals, 3 seeds).",
                        "On planning the quantilizer's cost is within its bound, that of the base over q, in all 24 "
                                + "combinations of proxy, q and seed, and 0.30 [0.30, 0.30] of it in the mean; at equal "
                                + "divergence the best of n scores 1.8 [1.8, 1.8] points above it (95 % intervals, 3 "
                                + "seeds)."),
                sentences(RewardRuns.optimization()));
    }

    @Test
    @DisplayName("which quantilizer broke its bound, and by how much")
    void brokenBound() {
        WrittenRun run = RewardRuns.optimization()
                .score("broken", "planning", 0, "accuracy", 0)
                .selected("broken", "planning", 0, "quantilizer", 1, 0, 0, 0.9)
                .selected("broken", "planning", 0, "quantilizer", 0.5, Math.log(2), 1, 0.7);
        String sentence = sentences(run).get(2);
        assertTrue(
                sentence.startsWith(
                        "On planning the quantilizer's cost is above its bound, that of the base over q, in 1 of "
                                + "25 combinations of proxy, q and seed, first for quantilizer under broken at q = 0.5 under seed 0 (cost 0.300, "
                                + "bound 0.200), and "),
                sentence);
    }

    @Test
    @DisplayName("who games the overseer most and least, and what a blind spot adds")
    void rewardGaming() {
        List<String> sentences = sentences(RewardRuns.gaming());
        assertEquals(3, sentences.size());
        assertEquals(
                "On planning, blindSpot=0.5 the overseer scores the agent of debate 20.0 [-4.8, 44.8] points above "
                        + "its true score (over training the gap changed by 20.0 [-4.8, 44.8]), the largest gap of 2 "
                        + "protocols, and that of reward-modeling 5.0 [5.0, 5.0], the smallest: they are 15.0 [-9.8, 39.8] "
                        + "points apart, which is not distinguishable (95 % intervals, 3 seeds).",
                sentences.get(1));
        assertEquals(
                "On planning an overseer with a blind spot of 50 %, instead of 0 %, widens the gap by 15.0 "
                        + "[-9.8, 39.8] points under debate, which is not distinguishable from none and 0.0 [0.0, 0.0] under "
                        + "reward-modeling, which is not distinguishable from none (95 % intervals, 3 seeds).",
                sentences.get(2));
    }

    @Test
    @DisplayName("what a gate adds where errors of signal and audit are independent, and where they are the same")
    void deploymentGate() {
        String sentence = sentences(RewardRuns.gates()).get(0);
        assertTrue(
                sentence.matches(
                        "On planning auditing 4 agents on 2 questions each before one is deployed, at a cost of 24, "
                                + "changes its true score by 5\\d\\.\\d \\[.*] points, to 0\\.800 \\[0\\.800, 0\\.800], and refuses in "
                                + "[5-7]\\.\\d \\[.*] % of cases, where the errors of training signal and audit correlate at 0\\.00 "
                                + "\\(independent\\); it changes its true score by 0\\.0 \\[0\\.0, 0\\.0] points, to 0\\.2\\d\\d .*, and "
                                + "refuses in 0\\.0 \\[0\\.0, 0\\.0] % of cases, where .* correlate at 1\\.00 \\(alike\\); of 12 cases "
                                + "the gate may be trusted in 6, tells little in 6 and neither can be told in 0 \\(95 % intervals, 3 "
                                + "seeds\\); little is at most 1 point\\."),
                sentence);
    }

    @Test
    @DisplayName("that nothing can be told of a gate where all agents are of one seed")
    void gateOfOneSeed() {
        WrittenRun run = new WrittenRun().experiment("finding: {kind: deployment-gate, candidates: 1, audits: 1}");
        run.score("debate", "planning", 0, "true_score", 0.8)
                .score("debate", "planning", 0, "overseer_score", 0.9)
                .lookedAt("debate", "planning", 0, "q", 0.9, 0.7, 0.8);
        assertEquals(
                List.of(
                        "On planning auditing one agent on one question each before one is deployed, at a cost of 1, changes "
                                + "its true score by 0.0 points, to 0.800, and refuses in 0.0 % of cases, where it is not known how "
                                + "the errors of training signal and audit correlate; of one case the gate may be trusted in 0, "
                                + "tells little in 0 and neither can be told in 1 (no interval, one seed); little is at most 1 "
                                + "point."),
                sentences(run));
    }

    @Test
    @DisplayName("that a gate with more audits than there are, or more candidates, is none")
    void gatesTooLarge() {
        assertEquals(
                "finding.audits: an audit budget of 5 questions an agent is larger than the pool of 4 that are audited: let "
                        + "evaluation.audits be at least 5, or audits at most 4",
                refused("{kind: deployment-gate, candidates: 4, audits: 5}"));
        assertEquals(
                "finding.candidates: a gate chooses among agents of one form of a task, of which there are 6, fewer than 7: "
                        + "add protocols or seeds, or let candidates be at most 6",
                refused("{kind: deployment-gate, candidates: 7, audits: 4}"));
    }

    private String refused(String finding) {
        WrittenRun run = RewardRuns.gates().experiment("finding: " + finding);
        return assertThrows(BadContentException.class, () -> sentences(run)).getMessage();
    }

    private List<String> sentences(WrittenRun run) {
        return Analysis.conclusions(run.into(folder)).finding().orElseThrow().statements().stream()
                .map(Finding.Statement::sentence)
                .toList();
    }
}
