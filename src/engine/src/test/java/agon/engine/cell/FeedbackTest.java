package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.example.Cells;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A cell's folder shows")
final class FeedbackTest {

    @TempDir
    private Path cells;

    private Path run(Cell cell) {
        CellOutcome outcome =
                new CellRun(Cells.plugins(), Optional.empty(), cells, OutputCapture.NONE).run(cell, new Attempt(1, 0));
        assertTrue(outcome.isDone(), outcome.reason());
        return cells.resolve(cell.hash());
    }

    private static List<String> columns(Path file, int from, int to) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(from, to)))
                .toList();
    }

    @Test
    @DisplayName("how answers fared that a proxy selected, and what training rewarded last")
    void optimization() throws IOException {
        Path folder = run(Cells.cell("optimizing", 3, Map.of(), Map.of()));
        assertEquals(
                List.of(
                        "best-of-n,1.0",
                        "best-of-n,2.0",
                        "best-of-n,4.0",
                        "best-of-n,8.0",
                        "best-of-n,16.0",
                        "quantilizer,1.0",
                        "quantilizer,0.5",
                        "quantilizer,0.25",
                        "quantilizer,0.125",
                        "quantilizer,0.0625",
                        "direct,3.0"),
                columns(folder.resolve("optimization.csv"), 4, 6));
        assertEquals(
                columns(folder.resolve("optimization.csv"), 7, 9).get(0),
                columns(folder.resolve("optimization.csv"), 7, 9).get(5),
                "neither the best of one nor a random one of all is selected");
        assertTrue(columns(folder.resolve("metrics.csv"), 6, 11).contains("training,training_signal,,0.5,1"));
        assertTrue(
                columns(folder.resolve("ledger.csv"), 4, 6).stream().noneMatch(row -> row.startsWith("audit.")),
                "nothing is audited where no audit is wanted");
        assertEquals(List.of(), columns(folder.resolve("audits.csv"), 0, 1));
    }

    @Test
    @DisplayName("what H, the audit and the truth say of the same answers, and what the audit took")
    void audits() throws IOException {
        Path folder = run(Cells.audited("copying", 3));
        List<String> rows = columns(folder.resolve("audits.csv"), 4, 9);
        assertEquals(15, rows.size());
        assertEquals(
                columns(folder.resolve("items.csv"), 5, 6).subList(0, 15), columns(folder.resolve("audits.csv"), 4, 5));
        double mean = columns(folder.resolve("audits.csv"), 6, 7).stream()
                .mapToDouble(Double::parseDouble)
                .average()
                .orElseThrow();
        assertTrue(
                columns(folder.resolve("metrics.csv"), 6, 11).contains("iid,audit_score,fraction," + mean + ",15"),
                () -> "a mean of " + mean);
        List<String> ledger = columns(folder.resolve("ledger.csv"), 4, 5);
        assertTrue(ledger.contains("audit.overseer.reason"), ledger.toString());
        assertTrue(
                columns(folder.resolve("curve.csv"), 5, 6).stream().noneMatch(channel -> channel.startsWith("audit.")),
                "no training took it");
    }

    @Test
    @DisplayName("the same bytes when it is run again, and the same training whether it is audited or not")
    void repeats() throws IOException {
        for (Cell cell : List.of(Cells.audited("copying", 3), Cells.cell("optimizing", 3, Map.of(), Map.of()))) {
            Path folder = run(cell);
            List<String> before = contents(folder);
            new CellFolder(cells, cell.hash()).clear();
            assertEquals(before, contents(run(cell)));
        }
        Path audited = run(Cells.audited("copying", 4));
        Path plain = run(Cells.cell("copying", 4, Map.of(), Map.of()));
        for (String file : List.of("items.csv", "curve.csv")) {
            assertEquals(columns(plain.resolve(file), 1, 9), columns(audited.resolve(file), 1, 9), file);
        }
    }

    private static List<String> contents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.endsWith("timings.csv"))
                    .sorted()
                    .map(file -> {
                        try {
                            return file.getFileName() + "\n" + Files.readString(file);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
        }
    }
}
