package agon.analysis.results;

/**
 * One row of {@code curves.csv}: a score during training, pinned to what one channel had cost by then.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param step number of the checkpoint
 * @param channel ledger channel
 * @param spent what the channel had counted at this checkpoint
 * @param split {@code iid} or {@code shifted}
 * @param metric name of the metric
 * @param value a finite number
 */
public record CurvePoint(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        long step,
        String channel,
        double spent,
        String split,
        String metric,
        double value) {}
