package agon.analysis.comparison;

/**
 * Where a protocol stands over the tasks of one split, by their primary metrics; one is best.
 *
 * @param split {@code iid} or {@code shifted}
 * @param protocol label of the protocol
 * @param meanRank over the tables it was ranked on, ties sharing the mean of their ranks
 * @param tables tables (task and variant) on which it has a score
 * @param tablesInAll tables of the split; where {@code tables} is fewer, ranks are not on equal footing
 */
public record Rank(String split, String protocol, double meanRank, int tables, int tablesInAll) {}
