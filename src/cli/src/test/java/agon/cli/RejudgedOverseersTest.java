package agon.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("agon rejudge, where the judge had measured, had learned to see, or followed a dispute")
final class RejudgedOverseersTest {

    private static final int KEPT = 20;

    @TempDir
    private static Path folder;

    private final Commands commands = new Commands(folder);

    @BeforeAll
    static void holdDebatesAndDisputes() throws IOException {
        run("molecules", 8, """
                seeds: 0..0
                protocols: {debate: {iterations: 2, updates: 2, batch: 16, checkpoints: 1, measurements: 30}}
                tasks: {molecules: {molecules: 500}}
                learner: linear
                """);
        run("digits", 1, """
                seeds: 0..0
                protocols: {debate: {iterations: 1, updates: 1, batch: 8, checkpoints: 1}}
                tasks: {digits: {pictures: 200, judge: {pixels: 4, updates: 3, batch: 8, first: 1, second: 1, dense: 4}}}
                learner: linear
                """);
        run("disputes", 8, """
                seeds: 0..0
                protocols:
                  - {id: debate, game: dispute, iterations: 1, updates: 1, batch: 4, checkpoints: 1,
                     dispute: {knowledge: expansion, lie: random}}
                tasks: {permutation-powering: {size: 6, depth: 3, overseer: {error: 0.1}}}
                learner: linear
                """);
    }

    private static void run(String name, int contests, String experiment) throws IOException {
        Files.writeString(
                folder.resolve(name + ".yaml"), "name: " + name + "\n" + experiment + """
                evaluation: {questions: 20, checkpointQuestions: 5, contests: %d, transcripts: %d}
                """.formatted(contests, KEPT));
        Commands.Outcome run = new Commands(folder).execute("run", name + ".yaml", "--jobs", "1");
        assertEquals(0, run.status(), run.toString());
    }

    /** Rows of the summary about contests. */
    private static List<String[]> contests(String run) throws IOException {
        try (Stream<String> lines =
                Files.lines(folder.resolve("runs").resolve(run).resolve("rejudged/summary.csv"))) {
            return lines.skip(1)
                    .map(line -> line.split(",", -1))
                    .filter(row -> row[2].equals("iid"))
                    .toList();
        }
    }

    @Test
    @DisplayName(
            "has the judge of molecules again that had measured, agrees with it, and asks others that know as much")
    void measured() throws IOException {
        Commands.Outcome outcome = commands.execute("rejudge", "runs/molecules", "--judge", "overseer.error=0,1");
        assertEquals(0, outcome.status(), outcome.toString());
        assertFalse(outcome.errors().contains("cannot be had again"), outcome.toString());
        List<String[]> summary = contests("molecules");
        assertEquals(2, summary.size(), outcome.output());
        assertEquals(Integer.toString(KEPT), summary.get(0)[5], outcome.output());
        assertEquals(List.of("1", "0"), List.of(summary.get(0)[7], summary.get(0)[13]), outcome.output());
        assertTrue(Double.parseDouble(summary.get(1)[7]) < 0.5, Arrays.toString(summary.get(1)));
        Commands.Outcome fragments = commands.execute(
                "rejudge", "runs/molecules", "--judge", "overseer.kind=fragments", "--out", "fragments");
        assertEquals(0, fragments.status(), fragments.toString());
    }

    @Test
    @DisplayName("counts debates as left out whose judge had measured what was not stored")
    void notStored() throws IOException {
        Path earlier = folder.resolve("earlier");
        try (Stream<Path> files = Files.walk(folder.resolve("runs/molecules"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = earlier.resolve(folder.resolve("runs/molecules").relativize(file));
                Files.createDirectories(copy.getParent());
                if (file.endsWith("transcripts.jsonl")) {
                    Files.writeString(copy, Files.readString(file).replaceAll(",\"studies\":\\d+", ""));
                } else if (!file.endsWith("studies.jsonl")) {
                    Files.copy(file, copy);
                }
            }
        }
        Commands.Outcome outcome = commands.execute("rejudge", "earlier", "--judge", "overseer.error=0.1");
        assertTrue(outcome.errors().contains("did not store what it had measured"), outcome.toString());
    }

    @Test
    @DisplayName("refuses a judge that the task has no arena for, and says which")
    void noArena() {
        Commands.Outcome outcome = commands.execute("rejudge", "runs/molecules", "--judge", "overseer.kind=quantum");
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(outcome.errors().contains("judges no debates on evidence when it is set so"), outcome.toString());
    }

    @Test
    @DisplayName("shows a judge of digits that sees fewer pixels the first ones, and refuses one that sees more")
    void otherNumberOfPixels() throws IOException {
        Commands.Outcome outcome = commands.execute("rejudge", "runs/digits", "--judge", "judge.pixels=4,2");
        assertEquals(0, outcome.status(), outcome.toString());
        List<String[]> summary = contests("digits");
        assertEquals(2, summary.size(), outcome.output());
        assertEquals(List.of("1", "0"), List.of(summary.get(0)[7], summary.get(0)[13]), outcome.output());
        assertEquals(summary.get(0)[5], summary.get(1)[5], "both judge all of them");
        assertEquals(summary.get(1)[5], summary.get(1)[6], "one verdict a debate");
        Commands.Outcome more = commands.execute("rejudge", "runs/digits", "--judge", "judge.pixels=6");
        assertEquals(2, more.status(), more.toString());
        assertTrue(
                more.errors().contains("judges by 6 pieces, and the debates revealed 4; take at most 4"),
                more.toString());
    }

    @Test
    @DisplayName("asks other judges about disputes, who follow their own steps through what was stated")
    void disputes() throws IOException {
        Commands.Outcome outcome = commands.execute("rejudge", "runs/disputes", "--judge", "overseer.error=0.1,0,0.9");
        assertEquals(0, outcome.status(), outcome.toString());
        assertFalse(outcome.errors().contains("cannot be had again"), outcome.toString());
        List<String[]> summary = contests("disputes");
        assertEquals(3, summary.size(), outcome.output());
        String[] same = summary.get(0);
        assertEquals(Integer.toString(KEPT), same[5], outcome.output());
        assertEquals(Integer.toString(KEPT), same[6], "one verdict a dispute");
        assertEquals(List.of("1", "0"), List.of(same[7], same[13]), outcome.output());
        double faultless = Double.parseDouble(summary.get(1)[12]);
        double erring = Double.parseDouble(summary.get(2)[12]);
        assertTrue(faultless >= Double.parseDouble(same[12]), outcome.output());
        assertTrue(erring < faultless, outcome.output());
    }

    @Test
    @DisplayName("of a run with disputes and molecules, the page shows who found the truth, and structures")
    void page() throws IOException {
        String disputes = Files.readString(folder.resolve("runs/disputes/report.html"));
        assertTrue(disputes.contains("data-kind=\"dispute\""));
        assertTrue(disputes.contains("data-judgement=\"judge with the truth\""));
        String molecules = Files.readString(folder.resolve("runs/molecules/report.html"));
        assertTrue(molecules.contains("src=\"data:image/svg+xml;base64,"));
        assertTrue(molecules.contains(", with what was revealed, as said below\""));
    }
}
