package agon.analysis.statistics;

/**
 * Extra hours of sleep of ten patients under two drugs, first less second (Student, Biometrika 6, 1908; R's data set
 * {@code sleep}).
 */
final class SleepData {

    static final double[] DIFFERENCES = {-1.2, -2.4, -1.3, -1.3, 0, -1.0, -1.8, -0.8, -4.6, -1.4};

    private SleepData() {}
}
