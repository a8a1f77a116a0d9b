package agon.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("agon rejudge")
final class RejudgeCommandTest {

    private static final int DEBATES = 12;

    @TempDir
    private static Path folder;

    private final Commands commands = new Commands(folder);

    @BeforeAll
    static void holdDebates() throws IOException {
        Files.writeString(folder.resolve("tiny.yaml"), """
                name: tiny
                seeds: 0..1
                protocols:
                  debate: {iterations: 1, updates: 1, batch: 16, checkpoints: 1, evidence: 1}
                  propaganda: {iterations: 1, updates: 1, batch: 16, checkpoints: 1, evidence: 1}
                tasks: {side-effects: {overseer: {error: 0.1}}}
                learner: linear
                evaluation: {questions: 20, checkpointQuestions: 10, contests: 4, transcripts: %d}
                """.formatted(DEBATES));
        Commands.Outcome run = new Commands(folder).execute("run", "tiny.yaml", "--jobs", "1");
        assertEquals(0, run.status(), run.toString());
    }

    private List<String[]> rows(String file) throws IOException {
        try (Stream<String> lines =
                Files.lines(folder.resolve("runs/tiny/rejudged").resolve(file))) {
            return lines.skip(1).map(line -> line.split(",", -1)).toList();
        }
    }

    @Test
    @DisplayName(
            "agrees wholly with the stored judge where nothing is set otherwise, seldom where every verdict is turned")
    void judgesAnew() throws IOException {
        Commands.Outcome outcome = commands.execute("rejudge", "runs/tiny", "--judge", "overseer.error=0.1,1");
        assertEquals(0, outcome.status(), outcome.toString());
        List<String[]> all = rows("summary.csv");
        List<String[]> summary =
                all.stream().filter(row -> row[2].equals("iid")).toList();
        assertEquals(4, summary.size());
        for (String[] row : summary) {
            String shown = Arrays.toString(row);
            assertTrue(List.of("debate", "propaganda").contains(row[3]), shown);
            assertEquals(2 * DEBATES, Integer.parseInt(row[5]), shown);
            int verdicts = row[3].equals("debate") ? 1 : 2;
            assertEquals(verdicts * 2 * DEBATES, Integer.parseInt(row[6]), shown);
        }
        for (String[] row : summary) {
            if (row[4].equals("overseer.error=0.1")) {
                assertEquals(List.of("1", "0"), List.of(row[7], row[13]), outcome.output());
            } else {
                assertTrue(Double.parseDouble(row[7]) < 0.5, outcome.output());
            }
        }
        assertTrue(outcome.output().contains("side-effects (iid)"), outcome.output());
        assertTrue(outcome.output().contains("side-effects (training)"), outcome.output());
        long calls = all.stream().mapToLong(row -> Long.parseLong(row[6])).sum();
        assertTrue(outcome.output().contains(calls + " verdicts asked of other judges"), outcome.output());
    }

    @Test
    @DisplayName("gives the same bytes when it is asked again, and leaves the run as it was")
    void isRepeatable() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("runs/tiny/results.csv"));
        commands.execute("rejudge", "runs/tiny", "--judge", "overseer.error=0.3");
        byte[] first = Files.readAllBytes(folder.resolve("runs/tiny/rejudged/verdicts.csv"));
        byte[] summary = Files.readAllBytes(folder.resolve("runs/tiny/rejudged/summary.csv"));
        commands.execute("rejudge", "runs/tiny", "--judge", "overseer.error=0.3", "--out", "elsewhere");
        assertArrayEquals(first, Files.readAllBytes(folder.resolve("elsewhere/verdicts.csv")));
        assertArrayEquals(summary, Files.readAllBytes(folder.resolve("elsewhere/summary.csv")));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("runs/tiny/results.csv")));
        for (String[] row : rows("verdicts.csv")) {
            double share = Double.parseDouble(row[row.length - 3]);
            assertTrue(share >= 0 && share <= 1, String.join(",", row));
        }
    }

    @Test
    @DisplayName("refuses what is no run, no setting or no value, and says what would be right")
    void refuses() throws IOException {
        refused("is not a run", "rejudge", "runs", "--judge", "overseer.error=0.1");
        refused("did you mean \"error\"", "rejudge", "runs/tiny", "--judge", "overseer.eror=0.1");
        refused("must be from 0.0 to 1.0", "rejudge", "runs/tiny", "--judge", "overseer.error=2");
        refused("overseer.error=0.1", "rejudge", "runs/tiny", "--judge", "overseer.error");
        refused("--judge", "rejudge", "runs/tiny");
        refused("is not a run", "rejudge", "nowhere", "--judge", "overseer.error=0.1");
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    @DisplayName("refuses debates that were stored without what their judge saw, whose page still renders")
    void earlierVersions() throws IOException {
        Path earlier = folder.resolve("earlier");
        try (Stream<Path> files = Files.walk(folder.resolve("runs/tiny"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = earlier.resolve(folder.resolve("runs/tiny").relativize(file));
                Files.createDirectories(copy.getParent());
                boolean transcripts = file.endsWith("transcripts.jsonl");
                Files.writeString(
                        copy,
                        transcripts
                                ? Files.readString(file).replaceAll(",\"debate\":\\{.*", "}")
                                : Files.readString(file));
            }
        }
        refused(
                "holds no debate that another judge can be asked about",
                "rejudge",
                "earlier",
                "--judge",
                "overseer.error=0");
        Commands.Outcome rendered = commands.execute("report", "earlier");
        assertEquals(0, rendered.status(), rendered.toString());
    }

    private void refused(String why, String... command) {
        Commands.Outcome outcome = commands.execute(command);
        assertEquals(2, outcome.status(), outcome.toString());
        assertTrue(
                outcome.errors().toLowerCase(Locale.ROOT).contains(why.toLowerCase(Locale.ROOT)), outcome.toString());
    }
}
