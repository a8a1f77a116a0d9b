package agon.analysis.finding;

import java.util.SortedMap;
import java.util.SortedSet;

/**
 * What one setup scored, seed by seed.
 *
 * @param scores the score of each seed that has one
 * @param pools for the same seeds, the score on resampled questions; the score alone where questions are not known
 * @param planned seeds of the plan, with those of failed cells
 */
record Series(SortedMap<Long, Double> scores, SortedMap<Long, double[]> pools, SortedSet<Long> planned) {}
