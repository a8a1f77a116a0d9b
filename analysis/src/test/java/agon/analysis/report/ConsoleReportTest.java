package agon.analysis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.wording.Rounded;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleReportTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("protocols are listed best first, floor and ceiling marked, with what they cost")
    void table() {
        List<String> lines = report(Answers.contest(4)).lines().toList();
        assertEquals("sorting (iid): accuracy", lines.get(0));
        assertTrue(lines.get(2).matches("  supervised \\(ceiling\\) +0\\.9.*labels 500"), lines.get(2));
        assertTrue(lines.get(6).matches("  direct-oversight \\(floor\\) .* 0\\.00 \\[.*-"), lines.get(6));
        assertTrue(lines.stream().anyMatch(line -> line.matches("  amplification .*reason 12\\.3k")));
    }

    @Test
    @DisplayName("what the overseer thinks too much of an answer stands beside the score, where it was asked")
    void gamingGaps() {
        WrittenRun asked = new WrittenRun()
                .judged("one", "sorting", 0, Answers.right(0.9, 200, 1))
                .score("one", "sorting", 0, "gaming_gap", 0.25)
                .judged("two", "sorting", 0, Answers.right(0.3, 200, 2));
        List<String> lines = report(asked).lines().toList();
        assertTrue(lines.get(1).contains("gaming gap"), lines.get(1));
        assertTrue(lines.get(2).matches("  one .* 0\\.250? .*"), lines.get(2));
        assertTrue(lines.get(3).matches("  two .* - .*-"), lines.get(3));
        assertFalse(report(Answers.contest(4)).contains("gaming gap"));
    }

    @Test
    @DisplayName("the conclusion stands there in words")
    void words() {
        String report = report(Answers.contest(4));
        assertTrue(report.contains("are not distinguishable; both better than debate."), report);
        assertTrue(report.contains("Better than the floor: "), report);
        assertTrue(report.contains("hort of the ceiling: "), report);
    }

    @Test
    @DisplayName("failed cells are counted beside the score and listed with their reason")
    void failures() {
        String report = report(new WrittenRun()
                .judged("one", "sorting", 0, true, false)
                .failed("one", "sorting", 1, "out of memory")
                .failed("two", "sorting", 0, "diverged"));
        assertTrue(report.contains("one - 1 of 2 failed"), report);
        assertTrue(report.contains("two - 1 of 1 failed"), report);
        assertTrue(report.contains("two on sorting, seed 0: diverged"), report);
        assertTrue(report.contains("not compared with") || !report.contains("On sorting"), report);
    }

    @Test
    @DisplayName("one seed is said to be one seed, and missing anchors are said to be missing")
    void notes() {
        String report = report(new WrittenRun()
                .judged("one", "sorting", 0, Answers.right(0.9, 200, 1))
                .judged("two", "sorting", 0, Answers.right(0.3, 200, 2)));
        assertTrue(report.contains("One seed:"), report);
        assertTrue(report.contains("No normalised scores: no protocol is labelled direct-oversight."), report);
        assertTrue(report.contains("On sorting (iid) one is better than two."), report);
        assertFalse(report.contains("floor:"), report);
    }

    @Test
    @DisplayName("numbers are rounded to what people read")
    void rounding() {
        assertEquals("999", Rounded.count(999));
        assertEquals("12.3k", Rounded.count(12_345));
        assertEquals("1.0M", Rounded.count(999_999));
        assertEquals("33.4", Rounded.count(33.4));
        assertEquals("0.000", Rounded.fixed(-0.0001, 3));
        assertEquals(3, Rounded.digits(0.97));
        assertEquals(1, Rounded.digits(42));
        assertEquals(4, Rounded.digits(0.034));
    }

    private String report(WrittenRun run) {
        return ConsoleReport.render(Analysis.findings(run.into(folder)));
    }
}
