package agon.analysis.comparison;

import agon.analysis.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One protocol on one table, by itself.
 *
 * @param key the table
 * @param unit unit of the metric, may be empty
 * @param primary whether the metric is the one the task is judged by
 * @param protocol label of the protocol
 * @param seeds seeds with a score
 * @param failed cells that failed
 * @param mean over seeds; empty without a score
 * @param deviation standard deviation between seeds; empty below two
 * @param interval of the mean, by Student's t over seeds; empty below two
 * @param normalized mean score with the floor as zero and the ceiling as one; empty where {@code note} says why
 * @param normalizedInterval of the normalised mean, the anchors taken as fixed; empty below two seeds
 * @param note why there is no normalised score, empty otherwise
 * @param interquartileMean over seeds, a quarter cut off at either end; empty without a score
 * @param oversight what a cell spent on oversight, mean over cells, every call, measurement and label counting one; empty where
 *     no ledger tells
 * @param onFront whether no other protocol of the table is as good for as little oversight, and better in one of the two;
 *     never where score or oversight are not known
 */
public record Summary(
        TableKey key,
        String unit,
        boolean primary,
        String protocol,
        int seeds,
        int failed,
        OptionalDouble mean,
        OptionalDouble deviation,
        Optional<Interval> interval,
        OptionalDouble normalized,
        Optional<Interval> normalizedInterval,
        String note,
        OptionalDouble interquartileMean,
        OptionalDouble oversight,
        boolean onFront) {}
