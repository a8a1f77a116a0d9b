package agon.analysis.results;

/**
 * A run that may still be going on.
 *
 * @param run what the cells that ended hold
 * @param pending cells that have not ended
 */
public record GrowingRun(Run run, int pending) {}
