package agon.engine.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.engine.example.Cells;
import agon.engine.plan.Cell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A cell")
final class CellRunTest {

    @TempDir
    private Path cells;

    private static final Set<ResultFile> SOMETIMES_EMPTY = Set.of(
            ResultFile.CONTESTS,
            ResultFile.OPTIMIZATION,
            ResultFile.AUDITS,
            ResultFile.SUBANSWERS,
            ResultFile.RELIANCE);

    private static final List<String> SCORED = List.of(
            "iid,accuracy,fraction",
            "iid,true_score,fraction",
            "iid,overseer_score,fraction",
            "iid,gaming_gap,",
            "shifted,accuracy,fraction",
            "shifted,true_score,fraction",
            "shifted,overseer_score,fraction",
            "shifted,gaming_gap,");

    private CellOutcome run(Cell cell) {
        return new CellRun(Cells.plugins(), Optional.empty(), cells, OutputCapture.NONE).run(cell, new Attempt(1, 0));
    }

    private List<String> lines(Cell cell, String file) throws IOException {
        return Files.readAllLines(cells.resolve(cell.hash()).resolve(file));
    }

    @Test
    void leavesOneWholeFolderAndNothingElse() throws IOException {
        Cell cell = Cells.cell("copying", 3, Map.of(), Map.of());
        CellOutcome outcome = run(cell);
        assertTrue(outcome.isDone(), outcome.reason());
        try (Stream<Path> folders = Files.list(cells)) {
            assertEquals(List.of(cells.resolve(cell.hash())), folders.toList());
        }
        try (Stream<Path> files = Files.list(cells.resolve(cell.hash()))) {
            assertEquals(
                    List.of(
                            "audits.csv",
                            "cell.json",
                            "contests.csv",
                            "curve.csv",
                            "items.csv",
                            "ledger.csv",
                            "log.txt",
                            "metrics.csv",
                            "optimization.csv",
                            "reliance.csv",
                            "subanswers.csv",
                            "timings.csv",
                            "transcripts.jsonl"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(new CellFolder(cells, cell.hash()).holds(cell));
        assertFalse(new CellFolder(cells, cell.hash()).holds(Cells.cell("copying", 4, Map.of(), Map.of())));
    }

    @Test
    void writesTheColumnsThatOthersRelyOn() throws IOException {
        Cell cell = Cells.cell("copying", 3, Map.of(), Map.of());
        run(cell);
        for (ResultFile file : ResultFile.values()) {
            List<String> lines = lines(cell, file.inCell());
            assertEquals(file.header(), lines.get(0));
            assertEquals(!SOMETIMES_EMPTY.contains(file), lines.size() > 1, file.inCell());
        }
        assertEquals(SCORED, columns(cell, "metrics.csv", 6, 9));
        assertEquals(1 + 2 * 40, lines(cell, "items.csv").size());
        assertEquals(5, lines(cell, "transcripts.jsonl").size());
        assertTrue(lines(cell, "ledger.csv").contains(cell.hash() + ",copying,sums,3,overseer.demonstrate,60,"));
        List<String> curve = lines(cell, "curve.csv");
        for (String spent : List.of("learner.policy-examples,10", "overseer.demonstrate,20")) {
            String start = cell.hash() + ",copying,sums,3,1," + spent + ",iid,accuracy,";
            assertTrue(curve.stream().anyMatch(line -> line.startsWith(start)), () -> start + " in " + curve);
        }
    }

    @Test
    void writesHowSearchesPickedOnlyWhereTheyWereAudited() throws IOException {
        Cell audited = Cells.cell("searching", 3, Map.of(), Map.of());
        Cell unheard = Cells.cell("searching", 3, Map.of("audited", false), Map.of());
        run(audited);
        run(unheard);
        assertEquals(
                List.of(
                        "training,pick_accuracy,fraction",
                        "training,attainable_accuracy,fraction",
                        "training,search_regret,fraction",
                        "training,mean_score,",
                        "training,evaluations,answers"),
                columns(audited, "metrics.csv", 6, 9).subList(8, 13));
        assertEquals(
                List.of("0.0,40", "3.0,40"),
                columns(audited, "metrics.csv", 9, 11).subList(11, 13));
        assertEquals(SCORED, columns(unheard, "metrics.csv", 6, 9));
        for (String file : List.of("ledger.csv", "items.csv", "curve.csv")) {
            assertEquals(columns(unheard, file, 1, 6), columns(audited, file, 1, 6), "nothing else changes: " + file);
        }
    }

    @Test
    @DisplayName(
            "of an agent that argues has a row for each contest of the truth, on either side, and its scores by side")
    void writesContests() throws IOException {
        Cell cell = Cells.contested("arguing", 3);
        assertTrue(run(cell).isDone());
        List<String> rows = columns(cell, "contests.csv", 4, 11);
        assertEquals(2 * 20 * 2 * 3, rows.size(), "two splits, twenty questions, either beginning, three lies");
        long claimed = rows.stream()
                .filter(row -> row.endsWith(",1,0,1,0.75,") || row.endsWith(",1,1,1,0.75,"))
                .count();
        assertEquals(
                rows.size() - claimed,
                rows.stream().filter(row -> row.endsWith(",1,0.25,")).count());
        assertTrue(claimed > 80 && claimed < 160, claimed + " times the truth was claimed");
        Set<String> questions = Set.copyOf(columns(cell, "items.csv", 4, 6));
        assertTrue(questions.containsAll(columns(cell, "contests.csv", 4, 6)), "named as in items.csv");
        List<String> scores = columns(cell, "metrics.csv", 6, 10);
        assertTrue(scores.contains("iid,honest_win_rate_claiming,fraction,1.0"), scores.toString());
        assertTrue(scores.contains("iid,honest_win_rate_opposing,fraction,0.0"), scores.toString());
    }

    private List<String> columns(Cell cell, String file, int from, int to) throws IOException {
        return lines(cell, file).stream()
                .skip(1)
                .map(line -> String.join(",", List.of(line.split(",", -1)).subList(from, to)))
                .toList();
    }

    @Test
    void isAskedTheSameQuestionsUnderEveryProtocol() throws IOException {
        List<List<String>> asked = Stream.of("copying", "supervised")
                .map(protocol -> Cells.cell(protocol, 7, Map.of(), Map.of()))
                .map(cell -> {
                    run(cell);
                    try {
                        return lines(cell, "items.csv").stream()
                                .map(line -> String.join(
                                        ",", List.of(line.split(",")).subList(4, 6)))
                                .toList();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
        assertEquals(asked.get(0), asked.get(1));
    }

    @Test
    void whoseBudgetIsSpentIsDoneWithTheAgentOfTheLastCheckpoint() throws IOException {
        Cell cell = Cells.cell("copying", 3, Map.of(), Map.of("overseer.demonstrate", 30L));
        assertTrue(run(cell).isDone());
        assertTrue(Files.readString(cells.resolve(cell.hash()).resolve("cell.json"))
                .contains(
                        "\"ended\" : \"budget\",\n  \"exhausted\" : \"overseer.demonstrate\",\n  \"checkpoints\" : 1"));
        assertTrue(lines(cell, "ledger.csv").contains(cell.hash() + ",copying,sums,3,overseer.demonstrate,30,"));
    }

    @ParameterizedTest
    @CsvSource({
        "THROWS, BROKEN, java.lang.IllegalArgumentException: a plain defect",
        "READS_LABELS, VIOLATION, 'protocol ''misbehaving'' asked for labels, which its card does not declare'",
        "ASKS_WHILE_EVALUATED, VIOLATION, protocol 'misbehaving' asked for overseer.demonstrate while being evaluated",
        "IGNORES_ITS_BUDGET, VIOLATION, protocol 'misbehaving' went on asking for overseer.demonstrate after 1000 refusals; its budget of 5 is spent",
        "RETURNS_NOTHING, BROKEN, java.lang.IllegalStateException: the protocol returned no agent",
    })
    @DisplayName("of a protocol that does what it should not is failed, and says who did what")
    void failsWithAReason(String kind, Failure failure, String reason) throws IOException {
        Cell cell = Cells.cell(
                "misbehaving",
                1,
                Map.of("kind", kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-')),
                Map.of("overseer.demonstrate", 5L));
        CellOutcome outcome = run(cell);
        assertEquals(Optional.of(failure), outcome.failure(), outcome.reason());
        assertEquals(reason, outcome.reason());
        assertFalse(Files.exists(cells.resolve(cell.hash())));
        String log = Files.readString(cells.resolve(cell.hash() + ".failed").resolve("log.txt"));
        assertTrue(log.contains(reason.substring(reason.indexOf(' ') + 1)), log);
    }

    @Test
    void whoseLearnerRunsAwayIsFailedAsNonFinite() {
        Cell cell = Cells.cell("copying", 1, Map.of(), Map.of(), Map.of(), Map.of("confidence", Double.NaN));
        CellOutcome outcome = run(cell);
        assertEquals(Optional.of(Failure.NON_FINITE), outcome.failure(), outcome.reason());
        assertEquals("non-finite: a confidence of NaN", outcome.reason());
    }

    @Test
    @DisplayName("whose training diverges is failed, and keeps its curve with what training rewarded until then")
    void keepsTheCurve() throws IOException {
        Cell cell = Cells.cell("misbehaving", 1, Map.of("kind", "runs-away"), Map.of());
        CellOutcome outcome = run(cell);
        assertEquals(Optional.of(Failure.NON_FINITE), outcome.failure(), outcome.reason());
        assertEquals("non-finite: a training signal of NaN", outcome.reason());
        List<String> curve =
                Files.readAllLines(cells.resolve(cell.hash() + ".failed").resolve("curve.csv"));
        String start = cell.hash() + ",misbehaving,sums,1,1,overseer.demonstrate,1,";
        assertTrue(curve.contains(start + "training,training_signal,0.5,"), curve.toString());
        assertTrue(curve.stream().anyMatch(row -> row.startsWith(start + "iid,overseer_score,")), curve.toString());
    }

    @Test
    void thatWorksOnASecondAttemptKeepsNoTraceOfTheFirst() throws IOException {
        Cell cell = Cells.cell("copying", 3, Map.of(), Map.of());
        Files.createDirectory(cells.resolve(cell.hash() + ".failed"));
        assertTrue(run(cell).isDone());
        assertFalse(Files.exists(cells.resolve(cell.hash() + ".failed")));
    }
}
