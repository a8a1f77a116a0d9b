package agon.tasks.molecules.vetting;

/**
 * How models are vetted.
 *
 * @param spots measurements that may be spent on it, as a share of all others, above 0 to 1
 * @param level most probability of rejecting any sound model at one study, above 0 and below 1
 * @param probes molecules that are written down in other words, at least 1
 * @param scale typical spread of the values
 * @param seed decides what is drawn
 */
public record VettingRules(double spots, double level, int probes, double scale, long seed) {}
