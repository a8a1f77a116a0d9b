package agon.analysis.results;

/**
 * One row of {@code reliance.csv}: how much of what an overseer concludes comes from one source.
 *
 * @param cell content hash of the cell
 * @param protocol label of the protocol, with its variation
 * @param task task id
 * @param variant task settings that were swept, empty if none
 * @param seed seed of the cell
 * @param study how many studies there had been, zero or more
 * @param split whose questions it is about, {@code iid} or {@code shifted}
 * @param source its name
 * @param weight mean over questions, 0 to 1
 * @param n questions about which the overseer concludes anything from sources
 */
public record Reliance(
        String cell,
        String protocol,
        String task,
        String variant,
        long seed,
        long study,
        String split,
        String source,
        double weight,
        long n) {}
