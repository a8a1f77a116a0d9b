package agon.engine.cell;

/**
 * A number that an agent scored.
 *
 * @param metric {@code accuracy}, {@code rmse} or {@code mae}; of an {@link Audit} or a {@link GamingGap} its own
 * @param unit {@code fraction} for accuracies; empty where it is that of the answers, or there is none
 * @param value finite
 * @param n questions, or choices, behind it
 */
record Score(String metric, String unit, double value, int n) {}
