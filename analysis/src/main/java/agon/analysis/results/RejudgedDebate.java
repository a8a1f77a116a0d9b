package agon.analysis.results;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What another judge made of a stored debate: a row of {@code verdicts.csv}.
 *
 * @param protocol its label
 * @param task id
 * @param variant swept settings of the task; empty if none
 * @param seed of the cell
 * @param split of the question
 * @param question in words
 * @param judge what is set otherwise in the other judge
 * @param truthClaims whether the claimant has the truth and the rival has not, or the other way round; empty if neither
 * @param storedShare how well the claimant stood before the stored judge, 0 to 1
 * @param share how well it stands before the other judge, 0 to 1
 * @param calls verdicts that the other judge was asked for
 */
public record RejudgedDebate(
        String protocol,
        String task,
        String variant,
        long seed,
        String split,
        String question,
        String judge,
        Optional<Boolean> truthClaims,
        double storedShare,
        double share,
        long calls) {

    private static final List<String> COLUMNS = List.of(
            "protocol",
            "task",
            "variant",
            "seed",
            "split",
            "question",
            "judge",
            "truth_claims",
            "stored_share",
            "share",
            "calls");

    /**
     * Reads a file of verdicts.
     *
     * @throws BadContentException if it is not there or holds what it should not; the message says where
     */
    public static List<RejudgedDebate> read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new BadContentException(file + " is not there");
        }
        return new TidyFile(file, COLUMNS)
                .read(row -> new RejudgedDebate(
                        row.name("protocol"),
                        row.name("task"),
                        row.text("variant"),
                        row.whole("seed"),
                        row.name("split"),
                        row.text("question"),
                        row.name("judge"),
                        row.isEmpty("truth_claims") ? Optional.empty() : Optional.of(row.flag("truth_claims")),
                        row.share("stored_share"),
                        row.share("share"),
                        row.whole("calls")));
    }

    /** Whether both judges decide for the same side, or neither for any. */
    public boolean isAgreed() {
        return Double.compare(Math.signum(storedShare - 0.5), Math.signum(share - 0.5)) == 0;
    }

    /** Whether the side of the truth wins before the stored judge; a tie is lost. */
    public boolean storedIsRight() {
        return isRight(storedShare);
    }

    /** Whether the side of the truth wins before the other judge; a tie is lost. */
    public boolean isRight() {
        return isRight(share);
    }

    private boolean isRight(double claimants) {
        return truthClaims
                .map(truth -> truth ? claimants > 0.5 : claimants < 0.5)
                .orElse(false);
    }
}
