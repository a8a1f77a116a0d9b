package agon.analysis.several;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.Analysis;
import agon.analysis.Answers;
import agon.analysis.WrittenRun;
import agon.analysis.comparison.Comparison;
import agon.analysis.comparison.Findings;
import agon.analysis.comparison.Verdict;
import agon.analysis.report.ConsoleReport;
import agon.analysis.results.BadContentException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeveralRunsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("the protocols of all runs are compared question by question, labels behind the name of the run")
    void all() throws IOException {
        Findings findings = across(Naming.ALL_PROTOCOLS, trained(0.6), trained(0.9));
        Comparison pair = findings.comparisons().stream()
                .filter(one -> one.a().equals("run0:debate") && one.b().equals("run1:debate"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.B_BETTER, pair.verdict());
        assertEquals(Comparison.Level.QUESTION, pair.level());
        assertEquals(3 * 200, pair.n());
        assertEquals(6, findings.comparisons().size());
    }

    @Test
    @DisplayName("against a baseline, each protocol has a table in which the runs are compared")
    void baseline() throws IOException {
        Findings findings = across(Naming.RUN_AGAINST_RUN, trained(0.6), trained(0.9));
        assertEquals(2, findings.comparisons().size());
        assertEquals("debate", findings.comparisons().get(0).key().variant());
        assertEquals(Verdict.B_BETTER, findings.comparisons().get(0).verdict());
        assertTrue(ConsoleReport.render(findings).contains("sorting, debate (iid)"));
    }

    @Test
    @DisplayName("against a baseline, no pair without it is compared, and Holm counts only those with it")
    void pairsWithTheBaseline() throws IOException {
        Findings three = across(Naming.RUN_AGAINST_RUN, trained(0.6), trained(0.9), trained(0.62));
        assertEquals(4, three.comparisons().size());
        for (Comparison pair : three.comparisons()) {
            assertTrue(pair.a().equals("run0") || pair.b().equals("run0"), pair.toString());
            Comparison.Figures figures = pair.figures().orElseThrow();
            assertTrue(figures.adjustedP() <= Math.min(1, 2 * figures.p()), pair.toString());
        }
    }

    @Test
    @DisplayName("runs of different versions are told in a line that names both and what only one of them has")
    void versions() throws IOException {
        List<Path> runs = written(trained(0.6), trained(0.9));
        assertEquals(Optional.empty(), Analysis.remark(runs));
        madeBy(runs.get(0), "0.1.0", "0123456789abcdef", "agon-protocols-debate-0.1.0.jar");
        madeBy(runs.get(1), "0.1.0", "0123456789abcdef", "agon-protocols-debate-0.1.0.jar");
        assertEquals(Optional.empty(), Analysis.remark(runs));
        madeBy(runs.get(1), "0.2.0", "0123456789abcdef, with changes", "agon-protocols-debate-0.2.0.jar");
        assertEquals(
                "these runs were made by different versions, so that differences may come of those: run0 by Agon 0.1.0"
                        + " (012345678) with agon-protocols-debate-0.1.0.jar; run1 by Agon 0.2.0 (012345678, with changes)"
                        + " with agon-protocols-debate-0.2.0.jar",
                Analysis.remark(runs).orElseThrow());
        Files.delete(runs.get(0).resolve("environment.json"));
        assertTrue(Analysis.remark(runs).orElseThrow().contains("run0 by an unknown version"));
    }

    private static void madeBy(Path run, String version, String revision, String library) throws IOException {
        Files.writeString(run.resolve("environment.json"), """
                {"version": "%s", "revision": "%s", "libraries": ["jackson-core-2.jar", "%s"]}
                """.formatted(version, revision, library));
    }

    @Test
    @DisplayName("runs that were asked other questions are refused with the place and one of the questions")
    void otherQuestions() throws IOException {
        WrittenRun more = new WrittenRun();
        more.judged("debate", "sorting", 0, Answers.right(0.5, 201, 1));
        assertEquals(
                "run0 and run1 were not asked the same on sorting (iid), seed 0: 1 of 201 questions of run1 are not among"
                        + " those of run0, such as 'q200'",
                refusal(trained(0.6), more));
    }

    @Test
    @DisplayName("runs without a task or seed in common are refused")
    void nothingInCommon() throws IOException {
        assertTrue(refusal(trained(0.6), new WrittenRun().score("debate", "melting", 0, "rmse", 1))
                .contains("no task with the same settings was run with the same seed in both"));
    }

    @Test
    @DisplayName("where no answers are on file, equal settings of the task must vouch for equal questions")
    void settings() throws IOException {
        assertEquals(
                1,
                across(Naming.ALL_PROTOCOLS, sized(8), sized(8)).comparisons().size());
        assertTrue(refusal(sized(8), sized(9)).contains("the settings of the task differ"));
    }

    private static WrittenRun sized(int size) {
        return new WrittenRun()
                .experiment("tasks: [{id: sorting, size: " + size + "}]\n")
                .score("debate", "sorting", 0, "accuracy", 0.5);
    }

    private static WrittenRun trained(double share) {
        WrittenRun run = new WrittenRun();
        for (int seed = 0; seed < 3; seed++) {
            run.judged("debate", "sorting", seed, Answers.right(share, 200, seed))
                    .judged("other", "sorting", seed, Answers.right(0.7, 200, 50 + seed));
        }
        return run;
    }

    private String refusal(WrittenRun... runs) {
        return assertThrows(BadContentException.class, () -> across(Naming.ALL_PROTOCOLS, runs))
                .getMessage();
    }

    private Findings across(Naming naming, WrittenRun... runs) throws IOException {
        return Analysis.across(written(runs), naming);
    }

    private List<Path> written(WrittenRun... runs) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (WrittenRun run : runs) {
            folders.add(run.into(Files.createDirectories(folder.resolve("run" + folders.size()))));
        }
        return folders;
    }
}
