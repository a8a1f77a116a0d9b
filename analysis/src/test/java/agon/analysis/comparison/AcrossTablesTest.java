package agon.analysis.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.comparison.Comparison.Corroboration;
import agon.analysis.comparison.Comparison.Figures;
import agon.analysis.statistics.Interval;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcrossTablesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName(
            "other methods stand beside the verdict: BCa, sign flips, false discoveries, improvement, seeds needed")
    void corroboration() {
        Figures figures = figures(Answers.contest(5), "amplification", "debate");
        Corroboration further = figures.corroboration();
        assertTrue(further.biasCorrected().orElseThrow().contains(figures.difference()));
        assertFalse(further.biasCorrected().orElseThrow().contains(0));
        assertEquals(OptionalDouble.of(2.0 / 32), further.signFlipP(), "the least that five seeds can reach");
        assertTrue(further.falseDiscoveryP() >= figures.p() && further.falseDiscoveryP() <= figures.adjustedP());
        assertEquals(1, further.improvement());
        assertTrue(further.seedsNeeded().orElseThrow() < 5);
    }

    @Test
    @DisplayName("where lower is better, the better protocol still has the higher chance of improvement")
    void lowerIsBetter() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            run.off("sharp", "melting", seed, 0.1, -0.2, 0.1 * seed).off("blunt", "melting", seed, 3, 2, 1);
        }
        assertEquals(1, figures(run, "sharp", "blunt").corroboration().improvement());
    }

    @Test
    @DisplayName("one seed flips no signs and needs no seeds; its BCa interval is over questions")
    void oneSeed() {
        Corroboration further =
                figures(Answers.contest(1), "amplification", "debate").corroboration();
        assertEquals(OptionalDouble.empty(), further.signFlipP());
        assertEquals(OptionalInt.empty(), further.seedsNeeded());
        assertTrue(further.biasCorrected().isPresent());
    }

    @Test
    @DisplayName("constant scores give intervals of no width and p of one")
    void constant() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 4; seed++) {
            run.judged("one", "sorting", seed, true, false).judged("two", "sorting", seed, true, false);
        }
        Corroboration further = figures(run, "one", "two").corroboration();
        assertEquals(Optional.of(new Interval(0, 0)), further.biasCorrected());
        assertEquals(OptionalDouble.of(1), further.signFlipP());
        assertEquals(0.5, further.improvement());
    }

    @Test
    @DisplayName("over several tasks ranks are tested, and protocols that are not told apart stand in one group")
    void rankTests() {
        WrittenRun run = new WrittenRun();
        for (int task = 0; task < 8; task++) {
            run.score("best", "task" + task, 0, "accuracy", 0.9)
                    .score("middle", "task" + task, 0, "accuracy", 0.5 + 0.01 * (task % 2))
                    .score("other", "task" + task, 0, "accuracy", 0.505);
        }
        Findings findings = findings(run.score("lonely", "task0", 0, "accuracy", 0.1));
        RankTest test = findings.rankTests().get(0);
        assertEquals(List.of("best", "middle", "other"), test.protocols(), "who was not everywhere is not ranked");
        assertEquals(8, test.tables());
        assertTrue(test.test().pOfF() < 0.001);
        assertEquals(List.of(List.of("best"), List.of("middle", "other")), test.groups());
        Improvement first = findings.improvements().get(0);
        assertEquals(1, first.probability());
        assertTrue(first.nemenyi().orElseThrow() < 0.05);
        assertEquals(1, findings.improvements().get(2).tables(), "best against lonely, on the task that both met");
        assertEquals(OptionalDouble.empty(), findings.improvements().get(2).nemenyi());
    }

    @Test
    @DisplayName("one task alone is no test of ranks")
    void oneTask() {
        assertEquals(List.of(), findings(Answers.contest(2)).rankTests());
    }

    @Test
    @DisplayName("a curve goes by all oversight together, its area by the stretch that all protocols share")
    void curves() {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 2; seed++) {
            run.score("slow", "sorting", seed, "accuracy", 0.6).score("fast", "sorting", seed, "accuracy", 0.9);
            for (int step = 0; step <= 2; step++) {
                run.course("slow", "sorting", seed, step, "accuracy", 0.2 + 0.2 * step);
                run.course("fast", "sorting", seed, step, "accuracy", 0.5 + 0.2 * step + 0.1 * seed);
            }
        }
        List<OversightCurve> curves = findings(run).curves();
        assertEquals(
                List.of("slow", "fast"),
                curves.stream().map(OversightCurve::protocol).toList());
        OversightCurve slow = curves.get(0);
        assertEquals(3, slow.points().size());
        assertEquals(2, slow.points().get(2).spent(), "learner.steps are no oversight");
        assertEquals(0.4, slow.area().orElseThrow().mean(), 1e-12);
        assertEquals((0.2 + 0.95) / 2, slow.level(), 1e-12);
        assertEquals((0.575 - 0.2) / 0.2, slow.toLevel().orElseThrow(), 1e-12);
        assertEquals(2, curves.get(1).reached());
    }

    @Test
    @DisplayName("a protocol that costs more and does no better is not on the front")
    void front() {
        Findings findings = findings(new WrittenRun()
                .score("cheap", "sorting", 0, "accuracy", 0.8)
                .spent("cheap", "sorting", 0, "overseer.rate", 10)
                .score("dear", "sorting", 0, "accuracy", 0.8)
                .spent("dear", "sorting", 0, "overseer.rate", 20)
                .score("best", "sorting", 0, "accuracy", 0.9)
                .spent("best", "sorting", 0, "overseer.rate", 30)
                .score("unknown", "sorting", 0, "accuracy", 1));
        assertEquals(
                List.of(true, false, true, false),
                findings.summaries().stream().map(Summary::onFront).toList());
        assertEquals(OptionalDouble.of(20), findings.summaries().get(1).oversight());
    }

    private Figures figures(WrittenRun run, String a, String b) {
        return findings(run).comparisons().stream()
                .filter(pair -> pair.a().equals(a) && pair.b().equals(b))
                .findFirst()
                .flatMap(Comparison::figures)
                .orElseThrow();
    }

    private Findings findings(WrittenRun run) {
        return Analysis.findings(run.into(folder));
    }
}
