package agon.analysis.results;

/**
 * One row of {@code ledger.csv}: what one channel counted by the end of a cell.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param channel for example {@code overseer.reason} or {@code labels}
 * @param count calls, labels, examples or steps, zero or more
 */
public record LedgerEntry(
        String cell, String protocol, String task, String variant, long seed, String channel, double count) {}
