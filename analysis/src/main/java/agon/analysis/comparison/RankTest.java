package agon.analysis.comparison;

import agon.analysis.statistics.Friedman;
import java.util.List;

/**
 * Whether protocols differ in their ranks over the tasks of a split.
 *
 * @param split {@code iid} or {@code shifted}
 * @param protocols those that have a score on every one of the tables, at least two, in order of first appearance
 * @param tables tables (task and variant) that all of them have a score on, at least two
 * @param test over mean scores, a table being a block
 * @param criticalDifference Nemenyi's, of mean ranks
 * @param groups protocols that it does not tell apart, best first
 */
public record RankTest(
        String split,
        List<String> protocols,
        int tables,
        Friedman test,
        double criticalDifference,
        List<List<String>> groups) {

    public RankTest {
        protocols = List.copyOf(protocols);
        groups = groups.stream().map(List::copyOf).toList();
    }
}
