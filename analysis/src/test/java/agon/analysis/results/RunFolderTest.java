package agon.analysis.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import agon.analysis.WrittenRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void aSmallRun() {
        new WrittenRun()
                .judged("debate", "sorting", 3, true, false)
                .off("debate", "melting", 3, -0.5)
                .failed("debate", "sorting", 4, "out of memory")
                .spent("debate", "sorting", 3, "overseer.judge", 17)
                .into(folder);
    }

    @Test
    @DisplayName("every row becomes a record, in the order of the file")
    void reads() {
        Run run = new RunFolder(folder).read();
        assertEquals(0.5, run.scores().get(0).value());
        assertEquals(3, run.scores().get(0).seed());
        assertEquals(
                List.of(Outcome.Judged.RIGHT, Outcome.Judged.WRONG, new Outcome.Off(-0.5)),
                run.items().stream().map(Item::outcome).toList());
        assertEquals(17, run.ledger().get(0).count());
        assertEquals(Cell.State.FAILED, run.cells().get(2).state());
        assertEquals("out of memory", run.cells().get(2).reason());
    }

    @Test
    @DisplayName("contests are read; shares that are none and flags other than 0 and 1 are refused with their place")
    void readsContests() throws IOException {
        String header = "cell,protocol,task,seed,split,question,truth_claims,truth_begins,committed,share,variant\n";
        write("contests.csv", header + "c,debate,digits,3,iid,q,0,1,1,0.25,\n");
        Contest contest = new RunFolder(folder).read().contests().get(0);
        assertEquals(new Contest("c", "debate", "digits", "", 3, "iid", "q", false, true, true, 0.25), contest);
        assertEquals(0.75, contest.confidence());
        write("contests.csv", header + "c,debate,digits,3,iid,q,0,1,1,1.25,\n");
        assertEquals(
                "contests.csv, line 2, column 'share': '1.25' is not from 0 to 1",
                assertThrows(BadContentException.class, new RunFolder(folder)::read)
                        .getMessage());
        write("contests.csv", header + "c,debate,digits,3,iid,q,yes,1,1,0.25,\n");
        assertEquals(
                "contests.csv, line 2, column 'truth_claims': 'yes' is neither 0 nor 1",
                assertThrows(BadContentException.class, new RunFolder(folder)::read)
                        .getMessage());
    }

    @Test
    @DisplayName("what a proxy selected is read, with the true score as a share")
    void readsOptimization() throws IOException {
        String header = "cell,protocol,task,seed,method,strength,divergence,proxy,score,draws,variant\n";
        write("optimization.csv", header + "c,rm,plans,3,best-of-n,16.0,1.8,-2.5,0.75,60000,size=8\n");
        assertEquals(
                List.of(new OptimizationPoint(
                        "c", "rm", "plans", "size=8", 3, OptimizationPoint.BEST_OF_N, 16, 1.8, -2.5, 0.75, 60000)),
                new RunFolder(folder).read().optimization());
        write("optimization.csv", header + "c,rm,plans,3,ppo,16.0,1.8,-2.5,-0.75,100,\n");
        assertEquals("optimization.csv, line 2, column 'score': '-0.75' is not from 0 to 1", message(folder));
    }

    @Test
    @DisplayName("audits are read; an overseer that cannot tell has no score")
    void readsAudits() throws IOException {
        write("audits.csv", """
                cell,protocol,task,seed,question,overseer_score,audit_score,true_score,variant
                c,rm,plans,3,q0,0.5,1.0,0.25,
                c,rm,plans,3,q1,,0.0,1.0,
                """);
        assertEquals(
                List.of(
                        new AuditedItem("c", "rm", "plans", "", 3, "q0", OptionalDouble.of(0.5), 1, 0.25),
                        new AuditedItem("c", "rm", "plans", "", 3, "q1", OptionalDouble.empty(), 0, 1)),
                new RunFolder(folder).read().audits());
    }

    @Test
    @DisplayName("curves are read as well; further columns and quoted line breaks do no harm")
    void readsCurves() throws IOException {
        write("curves.csv", """
                cell,protocol,task,seed,step,channel,spent,split,metric,value,variant,remark
                c,debate,sorting,3,10,overseer.judge,250,iid,accuracy,0.75,"size=8,
                wide",new
                """);
        CurvePoint point = new RunFolder(folder).read().curves().get(0);
        assertEquals(250, point.spent());
        assertEquals("size=8,\nwide", point.variant());
    }

    @Test
    @DisplayName("a folder that is no run is told so")
    void noRun() {
        assertTrue(message(folder.resolve("nowhere")).contains("not the folder of a finished run"));
    }

    @Test
    @DisplayName("a missing column is named, with the nearest there is")
    void missingColumn() throws IOException {
        write("ledger.csv", "cell,protocol,task,seed,chanel,count,variant\n");
        assertEquals(
                "ledger.csv, line 1, column 'channel': is missing; the nearest there is 'chanel'", message(folder));
    }

    @Test
    @DisplayName("a bad number is shown with file, line and column, lines counted as an editor counts them")
    void badNumber() throws IOException {
        write("ledger.csv", """
                cell,protocol,task,seed,channel,count,variant
                c,debate,sorting,3,labels,5,"a
                b"
                c,debate,sorting,3,labels,many,
                """);
        assertEquals("ledger.csv, line 4, column 'count': 'many' is not a finite number", message(folder));
    }

    @Test
    @DisplayName("NaN is not a score")
    void notANumber() throws IOException {
        append("results.csv", "c,debate,sorting,mlp,,5,iid,accuracy,,NaN,10\n");
        assertEquals("results.csv, line 4, column 'value': 'NaN' is not a finite number", message(folder));
    }

    @Test
    @DisplayName("a row with too few fields is refused")
    void shortRow() throws IOException {
        append("results.csv", "c,debate\n");
        assertEquals("results.csv, line 4: has 2 fields where the header has 11", message(folder));
    }

    @Test
    @DisplayName("an answer is either judged or off by some amount, not both and not neither")
    void outcomes() throws IOException {
        append("items.csv", "c,debate,sorting,3,iid,q9,,,x,,\n");
        assertTrue(message(folder).startsWith("items.csv, line 5, column 'correct': exactly one"));
    }

    @Test
    @DisplayName("one protocol label cannot have two scores for the same thing")
    void duplicates() throws IOException {
        append("results.csv", "d,debate,sorting,tree,,3,iid,accuracy,,0.1,10\n");
        assertTrue(message(folder).contains("results.csv, line 4, column 'value': a second value"));
    }

    @Test
    @DisplayName("bytes that are not UTF-8 are reported, not replaced")
    void notUtf8() throws IOException {
        Files.write(folder.resolve("items.csv"), "caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("items.csv: is not UTF-8 text", message(folder));
    }

    @Test
    @DisplayName("a run that is not finished is not analysed")
    void unfinished() throws IOException {
        write("manifest.json", "{\"cells\":[{\"protocol\":\"p\",\"task\":\"t\",\"seed\":0,\"state\":\"pending\"}]}");
        assertTrue(message(folder).startsWith("manifest.json: 1 cell is still pending; only a finished run"));
        write("manifest.json", "{\"cells\":[{\"protocol\":\"p\",\"task\":\"t\",\"seed\":0,\"state\":\"running\"}]}");
        assertEquals(
                "manifest.json, cells[0]: state 'running' is none of 'done', 'failed' and 'pending'", message(folder));
    }

    private String message(Path path) {
        return assertThrows(BadContentException.class, () -> new RunFolder(path).read())
                .getMessage();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void append(String name, String text) throws IOException {
        write(name, Files.readString(folder.resolve(name)) + text);
    }
}
