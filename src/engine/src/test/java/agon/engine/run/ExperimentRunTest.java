package agon.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.cell.CellRun;
import agon.engine.cell.OutputCapture;
import agon.engine.cell.ResultFile;
import agon.engine.example.Cells;
import agon.engine.example.RunMain;
import agon.engine.plan.Cell;
import agon.engine.worker.InProcess;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A run")
final class ExperimentRunTest {

    /** Not every cell has checkpoints, contests, audits, sub-answers, sources, or a proxy. */
    private static final Set<ResultFile> SOMETIMES_EMPTY = Set.of(
            ResultFile.CURVES,
            ResultFile.CONTESTS,
            ResultFile.OPTIMIZATION,
            ResultFile.AUDITS,
            ResultFile.SUBANSWERS,
            ResultFile.RELIANCE);

    @TempDir
    private Path temporary;

    private RunSummary runInProcess(Path out, List<Cell> plan) throws IOException, InterruptedException {
        try (RunFolder folder = RunFolder.open(out, "example")) {
            CellRun cells = new CellRun(Cells.plugins(), Optional.empty(), folder.cells(), OutputCapture.NONE);
            return RunMain.run(folder, plan, new InProcess(cells));
        }
    }

    @Test
    void givesTheSameBytesInThisProcessAndInAnyNumberOfWorkers() throws IOException, InterruptedException {
        List<Cell> plan = Cells.several(4, 0);
        runInProcess(temporary.resolve("0"), plan);
        for (int workers = 1; workers <= 2; workers++) {
            Path out = temporary.resolve(Integer.toString(workers));
            assertEquals(8, RunMain.run(out, plan, workers).done());
            assertEquals(Tree.of(temporary.resolve("0")), Tree.of(out));
            assertFalse(Files.exists(out.resolve("logs")), "workers that print nothing leave no log");
        }
    }

    @Test
    void givesTheSameBytesAfterItWasKilledAtAnyMomentAndStartedAgain() throws IOException, InterruptedException {
        int seeds = 8;
        List<Cell> plan = Cells.several(seeds, 15);
        runInProcess(temporary.resolve("whole"), plan);
        SplittableRandom moments = new SplittableRandom(1);
        Path out = temporary.resolve("killed");
        for (int killing = 0; killing < 2; killing++) {
            Process run = new ProcessBuilder(
                            System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RunMain.class.getName(),
                            out.toString(),
                            "2",
                            Integer.toString(seeds),
                            "15")
                    .inheritIO()
                    .start();
            int enough = finished(out) + moments.nextInt(1, seeds / 2);
            while (run.isAlive() && finished(out) < enough) {
                Thread.sleep(1);
            }
            Thread.sleep(moments.nextInt(40));
            run.destroyForcibly().waitFor();
        }
        assertEquals(2 * seeds, RunMain.run(out, plan, 2).done());
        assertEquals(Tree.of(temporary.resolve("whole")), Tree.of(out));
    }

    private static int finished(Path out) throws IOException {
        Path cells = out.resolve("cells");
        if (!Files.exists(cells)) {
            return 0;
        }
        try (Stream<Path> folders = Files.list(cells)) {
            return (int) folders.filter(folder -> !folder.toString().contains(".tmp"))
                    .count();
        }
    }

    @Test
    void startedAgainRunsNothingThatIsThereAlready() throws IOException, InterruptedException {
        Path out = temporary.resolve("run");
        List<Cell> plan = Cells.several(3, 0);
        runInProcess(out, plan.subList(0, 4));
        RunSummary second = runInProcess(out, plan);
        assertEquals(4, second.resumed());
        assertEquals(6, second.done());
        runInProcess(temporary.resolve("at once"), plan);
        assertEquals(Tree.of(temporary.resolve("at once")), Tree.of(out));
    }

    @Test
    void runsACellAgainWhoseFolderIsNotItsOwn() throws IOException, InterruptedException {
        Path out = temporary.resolve("run");
        List<Cell> plan = Cells.several(1, 0);
        runInProcess(out, plan);
        Path description = out.resolve("cells").resolve(plan.get(0).hash()).resolve("cell.json");
        Files.writeString(description, Files.readString(description).substring(10));
        assertEquals(1, runInProcess(out, plan).resumed());
    }

    @Test
    void showsAFailedCellAndTriesItAgainWhenStartedAgain() throws IOException, InterruptedException {
        Path out = temporary.resolve("run");
        List<Cell> plan = new ArrayList<>(Cells.several(1, 0));
        plan.add(1, Cells.cell("misbehaving", 1, Map.of("kind", "throws"), Map.of()));
        for (int i = 0; i < 2; i++) {
            RunSummary summary = runInProcess(out, plan);
            assertEquals(2, summary.done());
            assertEquals(2 * i, summary.resumed());
            assertEquals(
                    List.of("java.lang.IllegalArgumentException: a plain defect"),
                    summary.failed().stream().map(RunSummary.FailedCell::reason).toList());
            assertTrue(Files.isRegularFile(Path.of(summary.failed().get(0).log())));
            assertFalse(Files.readString(out.resolve("results.csv")).contains("misbehaving"));
            String manifest = Files.readString(out.resolve("manifest.json"));
            assertTrue(manifest.contains("\"state\" : \"failed\",\n      \"reason\" : \"java.lang.Illegal"), manifest);
        }
    }

    @Test
    void beginsCellsSeedBySeedSoThatARunThatIsCutShortHasSomethingOfEverything()
            throws IOException, InterruptedException {
        List<Cell> plan = new ArrayList<>(Cells.several(3, 0));
        plan.sort(Comparator.comparing(cell -> cell.spec().protocol().id()));
        List<String> begun = new ArrayList<>();
        try (RunFolder folder = RunFolder.open(temporary.resolve("run"), "example")) {
            RunMain.run(
                    folder,
                    plan,
                    (cells, listener) -> cells.forEach(cell -> begun.add(
                            cell.spec().protocol().id() + " " + cell.spec().seed())));
        }
        assertEquals(
                List.of("copying 0", "supervised 0", "copying 1", "supervised 1", "copying 2", "supervised 2"), begun);
    }

    @Test
    void listsTheCellsOfEveryTableInTheOrderOfThePlan() throws IOException, InterruptedException {
        Path out = temporary.resolve("run");
        List<Cell> plan = new ArrayList<>(Cells.several(3, 0));
        java.util.Collections.reverse(plan);
        runInProcess(out, plan);
        List<String> order = plan.stream().map(Cell::hash).toList();
        for (ResultFile file : ResultFile.values()) {
            try (Stream<String> lines = Files.lines(out.resolve(file.inRun()))) {
                List<String> cells = lines.skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct()
                        .toList();
                List<String> expected = SOMETIMES_EMPTY.contains(file)
                        ? order.stream().filter(cells::contains).toList()
                        : order;
                assertEquals(expected, cells, file.inRun());
            }
        }
    }
}
