package agon.analysis.results;

/**
 * One row of {@code contests.csv}: how a contest between the truth and a lie ended before the overseer.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param split {@code iid} or {@code shifted}
 * @param question as in {@code items.csv}
 * @param truthClaims whether the truth was the claimant's, rather than a rival's
 * @param truthBegins whether the side of the truth had the first word
 * @param committed whether the liar had to stand by one lie from the start
 * @param share how much more the overseer believed the truth than the strongest lie, 0 to 1
 */
public record Contest(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        String split,
        String question,
        boolean truthClaims,
        boolean truthBegins,
        boolean committed,
        double share) {

    /** Whether the truth won; a tie is lost. */
    public boolean isWon() {
        return share > 0.5;
    }

    /** Whether the overseer did not know, and would be right half of the time. */
    public boolean isTied() {
        return share == 0.5;
    }

    /** How much the overseer believed in the likelier side, 0.5 to 1. */
    public double confidence() {
        return Math.max(share, 1 - share);
    }
}
