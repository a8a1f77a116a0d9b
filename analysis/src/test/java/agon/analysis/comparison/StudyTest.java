package agon.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.comparison.Comparison.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a clear difference is called, none is called not distinguishable")
    void verdicts() {
        Findings findings = findings(Answers.contest(5));
        assertEquals(Verdict.A_BETTER, pair(findings, "amplification", "debate").verdict());
        assertEquals(
                Verdict.NOT_DISTINGUISHABLE,
                pair(findings, "amplification", "expert-imitation").verdict());
        assertEquals(Verdict.B_BETTER, pair(findings, "debate", "supervised").verdict());
        assertEquals(10, findings.comparisons().size());
    }

    @Test
    @DisplayName("the figures of right-or-wrong answers, by hand")
    void judgedByHand() {
        Comparison pair = pair(
                findings(new WrittenRun()
                        .judged("one", "sorting", 0, true, true, true, false)
                        .judged("two", "sorting", 0, false, false, true, true)),
                "one",
                "two");
        Figures figures = pair.figures().orElseThrow();
        assertEquals(Level.QUESTION, pair.level());
        assertEquals(4, pair.n());
        assertEquals(0.25, figures.difference());
        assertEquals("mcnemar-exact", figures.test());
        assertEquals(1, figures.p());
        assertEquals(1.0 / 3, figures.effect(), 1e-15);
        assertEquals(2, figures.counts().wins());
        assertEquals(1, figures.counts().ties());
        assertEquals(1, figures.counts().losses());
    }

    @Test
    @DisplayName("for errors, lower is better: the difference keeps its sign, effect and wins favour the better")
    void errors() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 5; seed++) {
            run.off("sharp", "melting", seed, Answers.errors(0.5, 100, seed))
                    .off("blunt", "melting", seed, Answers.errors(1.5, 100, 50 + seed));
        }
        Comparison pair = pair(findings(run), "sharp", "blunt");
        Figures figures = pair.figures().orElseThrow();
        assertEquals(Verdict.A_BETTER, pair.verdict());
        assertTrue(figures.difference() < 0);
        assertTrue(figures.interval().orElseThrow().high() < 0);
        assertTrue(figures.effect() > 0 && figures.cohensD().orElseThrow() > 0);
        assertTrue(figures.counts().wins() > figures.counts().losses());
        assertEquals("wilcoxon-normal", figures.test());
    }

    @Test
    @DisplayName("answers that are graded are compared by their grades, if all are; others by accuracy")
    void grades() {
        WrittenRun run = new WrittenRun()
                .score("one", "planning", 0, "accuracy", 0)
                .score("one", "planning", 0, "true_score", 0.8)
                .score("one", "sorting", 0, "accuracy", 0.5)
                .score("one", "sorting", 0, "true_score", 0.5)
                .score("one", "packing", 0, "accuracy", 0)
                .score("one", "packing", 0, "true_score", 0.8)
                .deployed("one", "packing", 0, "accuracy", 0);
        assertEquals(
                List.of("planning by true_score", "sorting by accuracy", "packing by accuracy", "packing by accuracy"),
                findings(run).summaries().stream()
                        .filter(Summary::primary)
                        .map(row -> row.key().task() + " by " + row.key().metric())
                        .toList());
    }

    @Test
    @DisplayName("a failed cell is counted and leaves its seed out of pairs; it is no score of zero")
    void failedCell() {
        Findings findings = findings(new WrittenRun()
                .judged("one", "sorting", 0, true, true)
                .judged("one", "sorting", 1, true, true)
                .judged("two", "sorting", 0, true, true)
                .failed("two", "sorting", 1, "out of memory"));
        Summary two = findings.summaries().get(1);
        assertEquals(1, two.seeds());
        assertEquals(1, two.failed());
        assertEquals(1, two.mean().orElseThrow());
        Comparison pair = pair(findings, "one", "two");
        assertEquals(1, pair.seeds());
        assertEquals(1, pair.leftOut());
        assertEquals(1, findings.failures().size());
    }

    @Test
    @DisplayName("a protocol whose every cell failed stays in sight, compared with nothing")
    void failedThroughout() {
        Findings findings = findings(new WrittenRun()
                .judged("one", "sorting", 0, true, false)
                .failed("two", "sorting", 0, "diverged")
                .failed("two", "folding", 0, "diverged"));
        assertTrue(findings.summaries().get(1).mean().isEmpty());
        Comparison pair = pair(findings, "one", "two");
        assertEquals(Verdict.NOT_COMPARED, pair.verdict());
        assertEquals(Optional.empty(), pair.figures());
        assertEquals(
                new TableKey("folding", "", "", ""), findings.summaries().get(2).key());
    }

    @Test
    @DisplayName("a metric that is no mean over questions is compared seed by seed")
    void seedLevel() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 8; seed++) {
            run.score("one", "sorting", seed, "honest_win_rate", 0.8 + 0.01 * seed * seed)
                    .score("two", "sorting", seed, "honest_win_rate", 0.5);
        }
        Comparison pair = pair(findings(run), "one", "two");
        assertEquals(Level.SEED, pair.level());
        assertEquals(8, pair.n());
        assertEquals(2.0 / 256, pair.figures().orElseThrow().p(), 1e-15);
        assertEquals(Verdict.A_BETTER, pair.verdict());
    }

    @Test
    @DisplayName("identical protocols are not distinguishable, with certainty")
    void identical() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            run.judged("one", "sorting", seed, true, false, true).judged("two", "sorting", seed, true, false, true);
        }
        Comparison pair = pair(findings(run), "one", "two");
        assertEquals(Verdict.NOT_DISTINGUISHABLE, pair.verdict());
        assertEquals(1, pair.figures().orElseThrow().p());
        assertEquals(3, pair.figures().orElseThrow().counts().ties() / 3);
    }

    @Test
    @DisplayName("the floor is zero and the ceiling one, in both directions of a metric")
    void normalization() {
        for (Summary row : findings(Answers.contest(4)).summaries()) {
            double normalized = row.normalized().orElseThrow();
            switch (row.protocol()) {
                case "direct-oversight" -> assertEquals(0, normalized, 1e-12);
                case "supervised" -> assertEquals(1, normalized, 1e-12);
                default -> assertTrue(normalized > 0.2 && normalized < 1);
            }
        }
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 4; seed++) {
            run.off("direct-oversight", "melting", seed, Answers.errors(3, 100, seed))
                    .off("halfway", "melting", seed, Answers.errors(2, 100, 50 + seed))
                    .off("supervised", "melting", seed, Answers.errors(1, 100, 90 + seed));
        }
        assertEquals(0.5, findings(run).summaries().get(1).normalized().orElseThrow(), 0.1);
    }

    @Test
    @DisplayName("without two distinct anchors there is no normalised score, and the reason is given")
    void noNormalization() {
        assertEquals(
                "no protocol is labelled direct-oversight",
                findings(new WrittenRun().judged("one", "sorting", 0, true))
                        .summaries()
                        .get(0)
                        .note());
        WrittenRun same = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            same.judged("direct-oversight", "sorting", seed, Answers.right(0.5, 50, seed))
                    .judged("supervised", "sorting", seed, Answers.right(0.5, 50, 10 + seed));
        }
        Summary row = findings(same).summaries().get(0);
        assertTrue(row.normalized().isEmpty());
        assertTrue(row.note().contains("ceiling"), row.note());
    }

    @Test
    @DisplayName("a cell that never used a channel spent nothing on it")
    void costs() {
        Cost cost = findings(new WrittenRun()
                        .judged("one", "sorting", 0, true)
                        .judged("one", "sorting", 1, true)
                        .spent("one", "sorting", 0, "labels", 10)
                        .spent("one", "sorting", 1, "learner.steps", 5))
                .costs()
                .get(0);
        assertEquals("labels", cost.channel());
        assertEquals(5, cost.mean());
        assertEquals(0, cost.min());
        assertTrue(cost.isOversight());
    }

    @Test
    @DisplayName("ranks average over tasks, ties sharing theirs")
    void ranks() {
        Findings findings = findings(new WrittenRun()
                .score("one", "sorting", 0, "accuracy", 0.9)
                .score("two", "sorting", 0, "accuracy", 0.8)
                .score("one", "melting", 0, "rmse", 0.4)
                .score("two", "melting", 0, "rmse", 0.4));
        assertEquals(new Rank("iid", "one", 1.25, 2, 2), findings.ranks().get(0));
        assertEquals(new Rank("iid", "two", 1.75, 2, 2), findings.ranks().get(1));
    }

    private Findings findings(WrittenRun run) {
        return Analysis.findings(run.into(folder));
    }

    private static Comparison pair(Findings findings, String a, String b) {
        return findings.comparisons().stream()
                .filter(pair -> pair.a().equals(a) && pair.b().equals(b))
                .findFirst()
                .orElseThrow();
    }
}
