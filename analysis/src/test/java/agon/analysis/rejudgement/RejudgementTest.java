package agon.analysis.rejudgement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.comparison.ComparisonSettings;
import agon.analysis.report.PaperFiles;
import agon.analysis.report.RejudgementReport;
import agon.analysis.results.BadContentException;
import agon.analysis.results.RejudgedDebate;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Two judges of the same debates")
final class RejudgementTest {

    private static final Rejudgement REJUDGEMENT = new Rejudgement(ComparisonSettings.standard());

    @TempDir
    private Path folder;

    private static RejudgedDebate debate(long seed, String question, double stored, double share) {
        return new RejudgedDebate(
                "debate", "digits", "", seed, "iid", question, "overseer.error=1", Optional.of(true), stored, share, 1);
    }

    @Test
    @DisplayName(
            "agree, and find the truth, as often as is counted by hand: a question counts once, a seed counts alike")
    void byHand() {
        List<RejudgedDebate> debates = List.of(
                debate(0, "a", 0.9, 0.8),
                debate(0, "a", 0.9, 0.2),
                debate(0, "b", 0.9, 0.7),
                debate(1, "a", 0.1, 0.4),
                debate(1, "b", 0.1, 0.6));
        JudgeComparison row = REJUDGEMENT.of(debates).get(0);
        assertEquals(5, row.debates());
        assertEquals(5, row.calls());
        assertEquals((0.75 + 0.5) / 2, row.agreement(), 1e-12);
        assertEquals(0.5, row.storedAccuracy().orElseThrow(), 1e-12);
        assertEquals((0.75 + 0.5) / 2, row.accuracy().orElseThrow(), 1e-12);
        assertEquals(0.125, row.difference().orElseThrow(), 1e-12);
        assertTrue(row.interval().orElseThrow().contains(0.125));
        assertEquals("not distinguishable", row.verdict());
    }

    @Test
    @DisplayName("a tie agrees with a tie alone, and is lost by the truth")
    void ties() {
        assertTrue(
                debate(0, "a", 0.5, 0.5).isAgreed() && !debate(0, "a", 0.5, 0.6).isAgreed());
        assertTrue(
                !debate(0, "a", 0.5, 0.5).isRight() && debate(0, "a", 0.5, 0.51).isRight());
    }

    @Test
    @DisplayName("are told apart where one finds the truth and the other does not, and not where they are one")
    void extremes() {
        List<RejudgedDebate> apart = new ArrayList<>();
        List<RejudgedDebate> one = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 200; i++) {
            double share = random.nextDouble();
            apart.add(debate(i % 4, "q" + i, share, random.nextInt(10) == 0 ? share : 1 - 0.4 * share));
            one.add(debate(i % 4, "q" + i, share, share));
        }
        assertEquals("other judge better", REJUDGEMENT.of(apart).get(0).verdict());
        JudgeComparison same = REJUDGEMENT.of(one).get(0);
        assertEquals(1, same.agreement());
        assertEquals(0, same.difference().orElseThrow());
        assertEquals("not distinguishable", same.verdict());
    }

    @Test
    @DisplayName("are compared on agreement alone where no debate has the truth on one side")
    void undecidable() {
        RejudgedDebate lies = new RejudgedDebate(
                "debate", "digits", "", 0, "training", "a", "overseer.error=1", Optional.empty(), 0.9, 0.2, 1);
        JudgeComparison row = REJUDGEMENT.of(List.of(lies)).get(0);
        assertEquals(0, row.agreement());
        assertEquals("not compared", row.verdict());
        assertTrue(row.difference().isEmpty());
    }

    @Test
    @DisplayName(
            "are filed in the columns of schema.json, from rows that are refused with their place if they are wrong")
    void files() throws IOException {
        Path verdicts = folder.resolve("verdicts.csv");
        String header = String.join(",", columns("rejudged-verdicts"));
        Files.writeString(verdicts, header + "\nc,debate,digits,0,iid,a,0,\"=1,b\",1,0.9,0.2,1,\n");
        RejudgementReport report = RejudgementReport.of(verdicts);
        report.writeTo(folder.resolve("summary.csv"));
        List<String> lines = Files.readAllLines(folder.resolve("summary.csv"));
        assertEquals(columns("rejudged-summary"), List.of(lines.get(0).split(",")));
        assertTrue(lines.get(1).startsWith("digits,,iid,debate,\"'=1,b\",1,1,0,"), lines.get(1));
        assertTrue(report.render().contains("digits (iid)"), report.render());

        Files.writeString(verdicts, header + "\nc,debate,digits,0,iid,a,0,j,1,0.9,1.2,1,\n");
        String message = assertThrows(BadContentException.class, () -> RejudgementReport.of(verdicts))
                .getMessage();
        assertEquals("verdicts.csv, line 2, column 'share': '1.2' is not from 0 to 1", message);
    }

    private static List<String> columns(String table) throws IOException {
        List<String> columns = new ArrayList<>();
        for (JsonNode resource :
                new ObjectMapper().readTree(PaperFiles.schema()).path("resources")) {
            if (resource.path("name").asText().equals(table)) {
                resource.path("schema")
                        .path("fields")
                        .forEach(field -> columns.add(field.path("name").asText()));
            }
        }
        return columns;
    }
}
