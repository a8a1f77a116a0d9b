package agon.engine.rejudge;

import agon.engine.cell.StoredCase;
import agon.engine.plan.CellSpec;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * What other judges made of the debates and disputes of a run.
 *
 * @param verdicts judge by judge within each cell
 * @param checks verdicts that the stored judge was asked for anew, to see whether it is the same
 * @param others transcripts that hold nothing that was judged, as its judge saw it
 * @param unknown those about questions that the task, as it is now, does not ask
 * @param changed those that the task's judge, as it is now, decides otherwise than it did: it has learned more since then, or
 *     less, or is of another version
 * @param unheard verdicts that a judge could not give, since it asks what nobody has answered
 */
public record Rejudged(List<Verdict> verdicts, long checks, int others, int unknown, int changed, int unheard) {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    /** Copies the list. */
    public Rejudged {
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Writes one verdict a row.
     *
     * @throws IOException if the file cannot be written
     */
    public void writeTo(Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            FORMAT.printRecord(
                    writer,
                    "cell",
                    "protocol",
                    "task",
                    "seed",
                    "split",
                    "question",
                    "number",
                    "judge",
                    "truth_claims",
                    "stored_share",
                    "share",
                    "calls",
                    "variant");
            for (Verdict verdict : verdicts) {
                CellSpec spec = verdict.cell().spec();
                StoredCase judged = verdict.judged();
                FORMAT.printRecord(
                        writer,
                        verdict.cell().hash(),
                        spec.label(),
                        spec.task().id(),
                        spec.seed(),
                        judged.split(),
                        judged.question(),
                        verdict.number(),
                        verdict.judge(),
                        judged.isDecidable() ? (judged.truthClaims() ? "1" : "0") : "",
                        judged.share(),
                        verdict.share(),
                        verdict.calls(),
                        spec.variant());
            }
        }
    }
}
