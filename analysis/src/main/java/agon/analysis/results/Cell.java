package agon.analysis.results;

/**
 * One cell of the plan, from {@code manifest.json}.
 *
 * @param hash content hash
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param state how it ended
 * @param reason why it failed; empty for a cell that is done
 */
public record Cell(String hash, String protocol, String task, String variant, long seed, State state, String reason) {

    /** How a cell ended. */
    public enum State {
        DONE,
        FAILED
    }
}
