package agon.analysis.comparison;

import agon.analysis.statistics.Interval;
import java.util.OptionalDouble;

/**
 * How much more often a run of one protocol is better than a run of another, over all tasks of a split.
 *
 * @param split {@code iid} or {@code shifted}
 * @param a label of the first protocol
 * @param b label of the second protocol
 * @param tables tables that both have scores on, each weighing the same
 * @param probability chance that a run of a is better than one of b, ties being half, from 0 to 1
 * @param interval of it, by resampling runs within tables; of no width where each protocol has a single run a table
 * @param nemenyi p of equal mean ranks, adjusted for all pairs; empty where ranks were not tested
 */
public record Improvement(
        String split, String a, String b, int tables, double probability, Interval interval, OptionalDouble nemenyi) {}
