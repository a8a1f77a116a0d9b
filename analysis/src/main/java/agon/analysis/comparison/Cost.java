package agon.analysis.comparison;

/**
 * What one protocol spent on one channel, over the cells that were completed.
 *
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param protocol label of the protocol
 * @param channel ledger channel
 * @param cells completed cells with a ledger; one that never used the channel counts as zero
 * @param mean over cells
 * @param min least of a cell
 * @param max most of a cell
 */
public record Cost(
        String task, String variant, String protocol, String channel, int cells, double mean, double min, double max) {

    /** Whether the channel is supervision, as opposed to computing. */
    public boolean isOversight() {
        return isOversight(channel);
    }

    /** Whether a channel is supervision: calls of the overseer, measurements of a laboratory, labels. */
    static boolean isOversight(String channel) {
        return channel.startsWith("overseer.") || channel.startsWith("laboratory.") || channel.equals("labels");
    }
}
