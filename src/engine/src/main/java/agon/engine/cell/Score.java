package agon.engine.cell;

/**
 * A number that an agent scored.
 *
 * @param metric {@code accuracy}, {@code rmse} or {@code mae}
 * @param unit {@code fraction} for accuracies; empty where it is that of the answers
 * @param value finite
 * @param n questions behind it
 */
record Score(String metric, String unit, double value, int n) {}
