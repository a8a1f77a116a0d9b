package agon.analysis.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.finding.Finding.Estimate;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Intervals by hand: over three seeds Student's half-width is 4.302653 / √3 = 2.484138 standard deviations. */
@DisplayName("A finding says")
class SentencesTest {

    private static final double HALF_WIDTH = 2.484138;

    @TempDir
    Path folder;

    @Test
    @DisplayName("what a level of depth costs at each error, and how far the agent is above the expanded overseer")
    void noiseByDepth() {
        Finding finding = finding(FindingRuns.noise());
        assertEquals(
                "On powering one more level of depth costs amplification 2.0 [-0.5, 4.5] points of accuracy at error 0 and "
                        + "10.0 [5.0, 15.0] at 0.1; its lead over the flawed overseer fully expanded is -1.0 [-2.2, 0.2] "
                        + "points of accuracy at error 0 and 5.0 [2.5, 7.5] at 0.1 (95 % intervals, 3 seeds).",
                sentence(finding));
        assertEstimate(2, 1, finding.statements().get(0).estimates().get(0));
        assertEstimate(-1, 0.5, finding.statements().get(0).estimates().get(2));
    }

    @Test
    @DisplayName("which choice of measurements leaves the least error, and where that cannot be told")
    void measureNext() {
        assertEquals(
                "On molecules amplification errs least (iid) where it measures by disagreement: against measuring at random "
                        + "its rmse changes by -0.0200 [-0.0448, 0.0048] by disagreement (not distinguishable) and 0.0100 "
                        + "[0.0100, 0.0100] by uncertainty (95 % intervals, 3 seeds).",
                sentence(finding(FindingRuns.measurements())));
    }

    @Test
    @DisplayName("how many planted models are found out, how many sound ones are rejected, and at what cost")
    void informedOversight() {
        assertEquals(
                "On molecules amplification finds out 85.0 [76.7, 90.7] % of planted models (100.0 [96.3, 100.0] % of leaks-id and 70.0 [60.4, 78.1] % of"
                        + " wrong-on-scaffold) and rejects 5.0 [2.2, 11.2] % of sound ones by 30.0 [30.0, 30.0] spot measurements a"
                        + " cell, which are 10.0 [10.0, 10.0] % of all others (95 % intervals, 10 seeds).",
                sentence(finding(FindingRuns.verdicts())));
        assertEquals(
                "No finding (informed-oversight): no cell has verdicts on planted models: set models.planted and"
                        + " models.vetting.spots.",
                sentence(finding(new WrittenRun()
                        .experiment("finding: informed-oversight")
                        .score("amplification", "molecules", 0, "rmse", 0.1))));
    }

    @Test
    @DisplayName("how often the truth wins debates, with intervals by Wilson over questions where there is one seed")
    void sparseDebate() {
        Finding finding = finding(FindingRuns.debates());
        assertEquals(
                "On digits the truth wins 80.0 [37.6, 96.4] % of debates against a liar that commits itself to the best of "
                        + "all lies, 90.0 [46.3, 98.9] % against one that commits itself to a lie drawn at random, and "
                        + "60.0 [23.1, 88.2] % against one that need not, where the judge is right about random evidence in 50.0 [23.7, 76.3] % (95 % intervals over questions, one seed).",
                sentence(finding));
        assertEquals(
                "[0.674, 0.815, 0.744]",
                finding.tables().get(0).rows().stream()
                        .map(row ->
                                ((FindingTable.Entry.Amount) row.get(7)).value().orElseThrow())
                        .toList()
                        .toString());
    }

    @Test
    @DisplayName("how much more often the judge takes the truth in debates, and where that cannot be told")
    void debateLead() {
        assertEquals(
                "On digits the judge takes the truth in 81 % of debates: in points, by 10.0 [10.0, 10.0] more often than "
                        + "under consultancy and by 1.0 [-21.4, 23.4] more often than under propaganda, which is not "
                        + "distinguishable (95 % intervals, 3 seeds).",
                sentence(finding(FindingRuns.hearings())));
    }

    @Test
    @DisplayName(
            "how strong debaters are, what the truth is worth, and whether the judge is right more often between the strong")
    void debaterSkill() {
        Finding finding = finding(FindingRuns.tournament());
        String sentence = sentence(finding).replaceAll(" \\[[^]]*]", "");
        assertEquals(
                "On digits debaters with 32 rollouts stand 176 Elo points above those with 8 rollouts, and standing by the "
                        + "truth is worth 162; between equals the judge is right in 60.0 % with 8 rollouts and 80.0 % with "
                        + "32 rollouts, which changes by 10.0 points a doubling of rollouts and 11.4 points a hundred Elo "
                        + "points; the judge's calibration error is 0.150 (95 % intervals over questions, one seed).",
                sentence);
        Estimate apart = finding.statements().get(0).estimates().get(2);
        assertEquals("32 rollouts - 8 rollouts", apart.subject());
        assertEquals(175.55013615, apart.value().orElseThrow(), 1e-3, "as by SciPy");
        assertTrue(apart.interval().orElseThrow().contains(175.55), apart.toString());
        assertEquals(
                162.28330083,
                finding.statements().get(0).estimates().get(3).value().orElseThrow(),
                1e-3);
    }

    @Test
    @DisplayName("the same of the skill of debaters, whatever the order of contests")
    void orderOfContests() {
        assertEquals(
                sentence(finding(FindingRuns.tournament())),
                sentence(finding(FindingRuns.tournament().shuffledContests(3))));
    }

    @Test
    @DisplayName("that nothing is known of debaters where no seed has all contests, or all argue alike")
    void noTournament() {
        WrittenRun run = FindingRuns.tournament().score("weak", "digits", 1, "accuracy", 0.1);
        assertTrue(sentence(finding(run)).endsWith("(95 % intervals over questions, one seed, 1 left out)."));
        String without =
                sentence(finding(new WrittenRun().experiment("""
                        finding: debater-skill
                        protocols: [{id: debate, player: {kind: greedy}, opponent: {kind: random}}]
                        """).score("debate", "digits", 0, "accuracy", 0.1)));
        assertEquals(
                "On digits nothing is known of the skill of debaters: no seed has the contests of every pair: set "
                        + "evaluation.contests, and see which cells failed.",
                without);
        String alike =
                sentence(finding(new WrittenRun().experiment("""
                        finding: debater-skill
                        protocols: [{id: debate, player: {kind: greedy}, opponent: {kind: same}}]
                        """).score("debate", "digits", 0, "accuracy", 0.1)));
        assertTrue(alike.startsWith("No finding (debater-skill): no debaters of different strength met"), alike);
    }

    @Test
    @DisplayName("how the judge's steps grow with depth beside the honest side's, and what the strongest liar gets")
    void disputeScaling() {
        Finding finding = finding(FindingRuns.disputes("dispute-scaling"));
        assertEquals(
                "On powering a contest takes the judge 4.7 steps at depth 2 and 18.7 at depth 8, growing as depth to the power "
                        + "1.00 [1.00, 1.00], and the honest side 4 steps at depth 2 and 256 at depth 8, growing 2.00 [2.00, "
                        + "2.00]-fold with each level; the truth wins all contests about 91.7 [76.5, 97.4] % of questions, "
                        + "whoever begins, against the strongest of 2 liars tried, late (95 % intervals, 3 seeds).",
                sentence(finding));
        assertEquals(4, finding.tables().get(0).rows().size());
    }

    @Test
    @DisplayName("nothing of how disputes scale where they were held at one depth, and of others what there is")
    void disputesAtOneDepth() {
        WrittenRun run = FindingRuns.disputes("dispute-scaling").on("depth=2");
        for (String metric : List.of("contest.dispute.judge-steps", "honest_win_precommitted")) {
            run.deployed("shallow", "powering", 0, metric, 0);
        }
        assertTrue(sentence(finding(run)).contains("the strongest of 2 liars tried, late"), "shallow has no slope");
        WrittenRun alone =
                new WrittenRun().experiment("""
                finding: dispute-scaling
                protocols: [{id: debate}]
                tasks: [{id: powering, depth: 2}]
                """).deployed("debate", "powering", 0, "contest.dispute.judge-steps", 7);
        assertEquals(
                "No finding (dispute-scaling): no debate by dispute had contests at two depths: set evaluation.shiftedContests.",
                sentence(finding(alone)));
    }

    @Test
    @DisplayName("how the judge's error grows with the number of sub-claims, for each way of disputing")
    void obfuscation() {
        Finding finding = finding(FindingRuns.disputes("obfuscation"));
        assertEquals(
                List.of(
                        "On powering the judge of early errs in 0.0 [0.0, 11.4] % of contests that the liar begins where its "
                                + "claim rests on 8 sub-claims, and in 0.0 [0.0, 11.4] % where it rests on 512 (95 % "
                                + "intervals, 3 seeds).",
                        "On powering the judge of late errs in 0.0 [0.0, 11.4] % of contests that the liar begins where its "
                                + "claim rests on 8 sub-claims, and in 16.7 [7.3, 33.6] % where it rests on 512 (95 % "
                                + "intervals, 3 seeds)."),
                finding.statements().stream().map(Finding.Statement::sentence).toList());
    }

    @Test
    @DisplayName(
            "that seeds were left out where a cell failed, and that the overseer was not expanded where it was not")
    void leftOut() {
        Finding finding = finding(new WrittenRun()
                .experiment("""
                        finding: noise-by-depth
                        tasks:
                          - {id: powering, as: shallow, depth: 2, overseer: {error: 0.1}}
                          - {id: powering, as: deep, depth: 4, overseer: {error: 0.1}}
                        """)
                .on("shallow")
                .score("amplification", "powering", 0, "accuracy", 1)
                .score("amplification", "powering", 1, "accuracy", 1)
                .on("deep")
                .score("amplification", "powering", 0, "accuracy", 0.9)
                .failed("amplification", "powering", 1, "diverged"));
        assertEquals(
                "On powering one more level of depth costs amplification 5.0 points of accuracy at error 0.1; the flawed "
                        + "overseer was not fully expanded (no interval, one seed, 1 left out).",
                sentence(finding));
    }

    @Test
    @DisplayName("that the best distiller is not distinguishable from imitation where few seeds disagree")
    void distillersAlike() {
        Finding finding = finding(FindingRuns.distillers(
                new double[] {0.90, 0.92, 0.94}, new double[] {0.91, 0.91, 0.97}, new double[] {0.5, 0.5, 0.5}));
        assertEquals(
                "On sorting reinforcement (accuracy 0.930), the best of 3 distillers, is not distinguishable from "
                        + "imitation (accuracy 0.920): 1.0 [-4.0, 6.0] points above it; a cell cost rate 6.0k for "
                        + "reinforcement and reason 1.5k for imitation (95 % intervals, 3 seeds).",
                sentence(finding));
        assertEstimate(1, 2, finding.statements().get(0).estimates().get(0));
        assertEquals(
                List.of("reinforcement - imitation", "direct - imitation"),
                finding.statements().get(0).estimates().stream()
                        .map(Estimate::subject)
                        .toList());
    }

    @Test
    @DisplayName("that imitation is the best distiller, against the next best, where it is")
    void imitationIsBest() {
        String sentence = sentence(finding(FindingRuns.distillers(
                new double[] {0.90, 0.92, 0.94}, new double[] {0.5, 0.5, 0.5}, new double[] {0.8, 0.82, 0.84})));
        assertTrue(
                sentence.startsWith("On sorting imitation (accuracy 0.920), the best of 3 distillers, is not "
                        + "distinguishable from direct (accuracy 0.820): 10.0 [10.0, 10.0] points above it;"),
                sentence);
    }

    @Test
    @DisplayName("that the best distiller is better where many questions say so")
    void aBetterDistiller() {
        WrittenRun run = new WrittenRun().experiment("""
                finding: distillers
                protocols:
                  - {id: amplification, as: direct, distiller: {kind: direct}}
                  - {id: amplification, as: imitation, distiller: {kind: imitation}}
                """);
        for (int seed = 0; seed < 3; seed++) {
            run.judged("direct", "sorting", seed, Answers.right(0.9, 300, seed))
                    .judged("imitation", "sorting", seed, Answers.right(0.5, 300, 10 + seed));
        }
        String sentence = sentence(finding(run));
        assertTrue(sentence.contains("direct (accuracy 0.9"), sentence);
        assertTrue(sentence.contains("the best of 2 distillers, is better than imitation (accuracy 0."), sentence);
        assertTrue(sentence.contains("a cell cost no oversight for direct"), sentence);
    }

    @Test
    @DisplayName("how much more regret full argmax has than each limited search where scores err")
    void limitedSearch() {
        Finding finding = finding(FindingRuns.searches());
        assertEquals(
                "On sorting, where 20 % of the overseer's scores err, full argmax has 12.0 [7.0, 17.0] points more regret "
                        + "than best-of-n and 12.0 [7.0, 17.0] more than quantilizer (95 % intervals, 3 seeds).",
                sentence(finding));
        assertEstimate(12, 2, finding.statements().get(0).estimates().get(0));
        assertEquals(6, finding.tables().get(0).rows().size());
    }

    @Test
    @DisplayName("how many times the examples sub-questions take, and which seeds never got there")
    void subtaskBurden() {
        assertEquals(
                "On sorting learning the sub-questions takes 4.00 [0.71, 22.38] times the examples of learning the task to "
                        + "reach accuracy 0.75, 600 against 150 (95 % intervals, 3 seeds, 1 left out); not reached by "
                        + "3.2k examples: learning the sub-questions under seed 3 (best 0.700).",
                sentence(finding(FindingRuns.subtasks())));
    }

    @Test
    @DisplayName("how many times the examples amplification takes, and which cells have no curve")
    void ceilingCost() {
        assertEquals(
                "On sorting imitated takes 2.00 [2.00, 2.00] times the examples of supervised to reach accuracy 0.95, 380 "
                        + "against 190 (95 % intervals, 2 seeds, 1 left out); no curve of examples: imitated under seed 2.",
                sentence(finding(FindingRuns.ceiling())));
    }

    @Test
    @DisplayName(
            "how near each kind of overseer comes to models of the truth, what its questions take to learn, where it is stuck")
    void quantumVsEmpirical() {
        Finding finding = finding(FindingRuns.overseers());
        assertEquals(5, finding.statements().size());
        assertEquals(
                "On molecules an overseer that is empirical goes most by linear in the last iteration of amplification, for "
                        + "75.0 [75.0, 75.0] % of what it concludes on D, where it was 0.0 [0.0, 0.0] % before the first "
                        + "(95 % intervals, 3 seeds).",
                finding.statements().get(4).sentence());
        assertEquals(
                "On molecules the protocol that gets most out of an overseer that is quantum is debate: its rmse is 0.310 "
                        + "[0.285, 0.335] on D and 0.600 [0.600, 0.600] on D*, where the best model trained on the truth "
                        + "(supervised, molecules, questions=task) has 0.210 [0.185, 0.235] and 0.400 [0.400, 0.400]; it is "
                        + "short of it by 0.100 [0.100, 0.100] on D and short of it by 0.200 [0.200, 0.200] on D*, for 1.0k "
                        + "calls of the overseer and 0 measurements a cell against 300 labels (95 % intervals, 3 seeds).",
                finding.statements().get(1).sentence());
        assertEquals(
                "On molecules learning the sub-questions takes 4.00 [4.00, 4.00] times the examples of learning the task to "
                        + "reach a share of 0.75 of answers within the tolerance, 600 against 150 (95 % intervals, 3 seeds).",
                finding.statements().get(2).sentence());
        assertEquals(
                "On molecules an overseer that is quantum, told what the agent of amplification answers to its first "
                        + "sub-questions, gets stuck on 50.0 [50.0, 50.0] % of questions: 25.0 [25.0, 25.0] % of those of "
                        + "size 5 or less and 75.0 [75.0, 75.0] % of those of size 10 or more, changing by 10.0 [10.0, 10.0] "
                        + "points with each unit of size; of all sub-questions the agent answers 50.0 [50.0, 50.0] % wrongly "
                        + "(95 % intervals, 3 seeds).",
                finding.statements().get(3).sentence());
        assertEquals(6, finding.tables().get(0).rows().size(), "agents that are trained as ever");
    }

    @Test
    @DisplayName("that there is no ratio where one side never gets there")
    void noRatio() {
        WrittenRun run = FindingRuns.subtasks().experiment("""
                finding: {kind: subtask-burden, accuracy: 1}
                protocols: [{id: supervised}]
                tasks:
                  - {id: sorting, as: questions=task, questions: task}
                  - {id: sorting, as: questions=subtasks, questions: subtasks}
                """);
        String reached = sentence(finding(run));
        assertTrue(reached.startsWith("On sorting learning the sub-questions takes 4.00 "), reached);
        WrittenRun never = new WrittenRun().experiment("finding: ceiling-cost");
        never.score("amplification", "sorting", 0, "accuracy", 0.5)
                .checkpoint("amplification", "sorting", 0, "learner.policy-examples", 500, 0.5)
                .score("supervised", "sorting", 0, "accuracy", 1)
                .checkpoint("supervised", "sorting", 0, "learner.policy-examples", 500, 1);
        assertEquals(
                "On sorting there is no ratio of the examples of amplification to those of supervised at accuracy 0.95; "
                        + "not reached by 500 examples: amplification under seed 0 (best 0.500).",
                sentence(finding(never)));
    }

    @Test
    @DisplayName("why there is none, where the run has nothing of what it is about")
    void nothingFound() {
        for (String kind : Inquiries.kinds()) {
            Finding finding = finding(Answers.contest(2).experiment("finding: " + kind));
            String reason = kind.equals(CeilingCost.KIND)
                    ? "On sorting there is no ratio of the examples of amplification to those of supervised at accuracy "
                            + "0.95; no curve of examples: amplification under seeds 0 and 1"
                    : "No finding (" + kind + "): no ";
            assertTrue(sentence(finding).startsWith(reason), sentence(finding));
        }
    }

    private static void assertEstimate(double mean, double deviation, Estimate estimate) {
        assertEquals(mean, estimate.value().orElseThrow(), 1e-9);
        assertEquals(
                mean - HALF_WIDTH * deviation, estimate.interval().orElseThrow().low(), 1e-5);
        assertEquals(
                mean + HALF_WIDTH * deviation, estimate.interval().orElseThrow().high(), 1e-5);
        assertEquals(3, estimate.seeds());
    }

    private static String sentence(Finding finding) {
        assertEquals(1, finding.statements().size());
        return finding.statements().get(0).sentence();
    }

    private Finding finding(WrittenRun run) {
        return Analysis.conclusions(run.into(folder)).finding().orElseThrow();
    }
}
