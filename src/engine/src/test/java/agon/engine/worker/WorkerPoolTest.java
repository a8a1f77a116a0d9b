package agon.engine.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.cell.Attempt;
import agon.engine.cell.CellOutcome;
import agon.engine.cell.Failure;
import agon.engine.example.Cells;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A pool of workers")
final class WorkerPoolTest {

    @TempDir
    private Path temporary;

    private Path cells;

    @BeforeEach
    void makeFolder() throws IOException {
        cells = Files.createDirectory(temporary.resolve("cells"));
    }

    private WorkerPool pool(int workers, Duration limit) {
        return new WorkerPool(
                new WorkerCommand(cells, temporary.resolve("logs"), Optional.empty(), 60), workers, limit);
    }

    private static Cell misbehaving(String kind, String mark) {
        return Cells.cell("misbehaving", 1, Map.of("kind", kind, "mark", mark), Map.of());
    }

    /** What happened, as {@code <attempts> <failure>} by what was wrong with the cell. */
    private static final class Heard implements CellListener {

        private final Map<String, Integer> attempts = new TreeMap<>();
        private final SortedMap<String, String> ends = new TreeMap<>();

        @Override
        public void started(Cell cell, Attempt attempt) {
            attempts.put(cell.hash(), attempt.number());
        }

        @Override
        public void ended(Cell cell, CellOutcome outcome) {
            String kind = cell.spec()
                    .protocol()
                    .settings()
                    .path("kind")
                    .asText(cell.spec().label());
            String failure = outcome.failure().map(Failure::name).orElse("DONE");
            ends.put(kind, attempts.get(cell.hash()) + " " + failure + " " + outcome.reason());
        }
    }

    @Test
    void letsAFaultCostItsOwnCellARetryAndNoOtherCellAnything() throws IOException, InterruptedException {
        List<Cell> plan = new ArrayList<>();
        plan.add(misbehaving("crashes", ""));
        plan.add(misbehaving("crashes-once", temporary.resolve("mark").toString()));
        plan.add(misbehaving("fills-the-memory", ""));
        plan.add(misbehaving("throws", ""));
        plan.add(misbehaving("reads-labels", ""));
        plan.add(misbehaving("prints", ""));
        plan.addAll(Cells.several(1, 0));
        Heard heard = new Heard();
        pool(2, Duration.ofMinutes(1)).run(plan, heard);
        assertEquals("2 CRASH the worker died with exit code 9", heard.ends.get("crashes"));
        assertEquals("2 DONE ", heard.ends.get("crashes-once"));
        assertEquals("2 OUT_OF_MEMORY Java heap space", heard.ends.get("fills-the-memory"));
        assertEquals("2 BROKEN java.lang.IllegalArgumentException: a plain defect", heard.ends.get("throws"));
        assertEquals(
                "1 VIOLATION protocol 'misbehaving' asked for labels, which its card does not declare",
                heard.ends.get("reads-labels"));
        assertEquals("1 DONE ", heard.ends.get("prints"));
        assertEquals("1 DONE ", heard.ends.get("copying"));
        assertEquals("1 DONE ", heard.ends.get("supervised"));
        Path crashed = cells.resolve(plan.get(0).hash() + ".failed").resolve("log.txt");
        assertTrue(Files.readString(crashed).contains("misbehaving"), "the log of a crash is kept");
        Path printed = cells.resolve(plan.get(5).hash()).resolve("log.txt");
        assertTrue(Files.readString(printed).contains("{\"printed\": \"by a plugin\"}"), "what is printed is logged");
    }

    @Test
    void stopsACellThatHangsAndKeepsItsCurveAsFarAsItCame() throws IOException, InterruptedException {
        Heard heard = new Heard();
        Cell hanging = misbehaving("hangs", "");
        pool(1, Duration.ofSeconds(3)).run(List.of(hanging), heard);
        assertEquals("2 TIME_LIMIT took longer than its limit of 3 s", heard.ends.get("hangs"));
        Path stopped = cells.resolve(hanging.hash() + ".failed");
        assertTrue(Files.readString(stopped.resolve("log.txt")).contains("checkpoint 1"), "its log");
        assertEquals(
                List.of("1", "1"),
                Files.readAllLines(stopped.resolve("curve.csv")).stream()
                        .filter(line -> line.contains(",accuracy,"))
                        .map(line -> line.split(",")[4])
                        .toList());
    }

    @Test
    void saysWhyWhenResultsCannotBeStored() throws IOException {
        List<Cell> plan = Cells.several(2, 0);
        // Where the first cell wants its folder there is a file that is not to be had.
        Files.delete(cells);
        Files.writeString(cells, "");
        IOException refused = assertThrows(
                IOException.class, () -> pool(1, Duration.ofMinutes(1)).run(plan, new Heard()));
        assertTrue(refused.getMessage().contains(cells.toString()), refused.getMessage());
    }
}
