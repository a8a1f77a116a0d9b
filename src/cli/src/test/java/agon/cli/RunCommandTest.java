package agon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("agon run")
final class RunCommandTest {

    @TempDir
    private Path folder;

    private Commands commands;

    @BeforeEach
    void writeExperiment() throws IOException {
        commands = new Commands(folder);
        Files.writeString(folder.resolve("tiny.yaml"), """
                name: tiny
                seeds: 0..1
                protocols:
                  direct-oversight: {updates: 1, batch: 16, checkpoints: 1}
                  supervised: {updates: 1, batch: 16, checkpoints: 1}
                tasks: {permutation-powering: {size: 4, depth: 2}}
                learner: linear
                evaluation: {questions: 20, checkpointQuestions: 10}
                """);
    }

    @Test
    @DisplayName("--dry-run shows the cells and writes nothing")
    void dryRun() {
        Commands.Outcome outcome = commands.execute("run", "tiny.yaml", "--dry-run");
        assertEquals(0, outcome.status(), outcome.errors());
        assertTrue(outcome.output().contains("4 cells, 4 of them to run"), outcome.output());
        assertFalse(Files.exists(folder.resolve("runs")));
    }

    @Test
    @DisplayName("trains, compares, names the folder last, and runs nothing twice")
    void run() throws IOException {
        Commands.Outcome first = commands.execute("run", "tiny.yaml", "--jobs", "1", "-p", "direct-oversight");
        assertEquals(0, first.status(), first.toString());
        Path run = folder.resolve("runs/tiny");
        List<String> lines = first.output().lines().toList();
        assertEquals(run.toString(), lines.get(lines.size() - 1));
        assertTrue(first.output().contains("permutation-powering (iid): accuracy"), first.output());
        for (String file : List.of("results.csv", "summary.csv", "comparisons.csv", "experiment.yaml")) {
            assertTrue(Files.isRegularFile(run.resolve(file)), file);
        }

        Commands.Outcome both = commands.execute("run", "tiny.yaml", "--jobs", "1");
        assertTrue(both.output().contains("4 cells done, 2 of them before; 0 failed"), both.toString());

        Commands.Outcome resolved =
                commands.execute("run", run.resolve("experiment.yaml").toString());
        assertTrue(resolved.output().contains("4 cells done, 4 of them before; 0 failed"), resolved.toString());

        String table = both.output().substring(0, both.output().indexOf("4 cells done"));
        Commands.Outcome compared = commands.execute("compare", "runs/tiny");
        assertEquals(table.strip(), compared.output().replace("runs/tiny\n", "").strip());
        renderedAgain(run);
        exported();
        comparedWithOthers();
    }

    private void renderedAgain(Path run) throws IOException {
        List<String> files =
                List.of("report.html", "tables/scores-iid.tex", "tables/methods.tex", "tables/references.bib");
        List<byte[]> before = new ArrayList<>();
        for (String file : files) {
            before.add(Files.readAllBytes(run.resolve(file)));
        }
        Commands.Outcome again = commands.execute("report", "runs/tiny");
        assertEquals("runs/tiny/report.html\n", again.output(), again.toString());
        for (int i = 0; i < files.size(); i++) {
            assertArrayEquals(before.get(i), Files.readAllBytes(run.resolve(files.get(i))), files.get(i));
        }
        assertTrue(Files.readString(run.resolve("tables/references.bib")).contains("arXiv:1810.08575"));
    }

    private void exported() {
        Commands.Outcome first = commands.execute("export", "runs/tiny", "--sqlite", "tiny.db");
        assertTrue(first.output().contains("items: 160 rows"), first.toString());
        Commands.Outcome second = commands.execute("export", "runs/tiny", "--sqlite", "tiny.db");
        assertEquals(2, second.status());
        assertTrue(second.errors().contains("tiny.db: is there already"), second.errors());
    }

    private void comparedWithOthers() throws IOException {
        Commands.Outcome self = commands.execute("compare", "runs/tiny", "./runs/tiny");
        assertEquals(2, self.status(), self.toString());
        Path copy = Files.createDirectories(folder.resolve("runs/copy"));
        for (String file : List.of("manifest.json", "results.csv", "items.csv", "experiment.yaml")) {
            Files.copy(folder.resolve("runs/tiny").resolve(file), copy.resolve(file));
        }
        Commands.Outcome both = commands.execute("compare", "runs/tiny", "runs/copy");
        assertTrue(both.output().contains("copy:supervised"), both.toString());
        Commands.Outcome baseline = commands.execute("compare", "runs/copy", "--baseline", "runs/tiny");
        assertTrue(baseline.output().contains("tiny and copy are not distinguishable"), baseline.toString());
        assertFalse(Files.exists(copy.resolve("comparisons.csv")));
    }
}
