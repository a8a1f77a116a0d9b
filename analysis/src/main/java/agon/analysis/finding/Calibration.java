package agon.analysis.finding;

import agon.analysis.results.Contest;
import java.util.Arrays;

/**
 * How often a judge is right beside how sure it is, in ten bins of its belief in the likelier side, of which those from one
 * half to one can hold contests (Guo, Pleiss, Sun and Weinberger, On Calibration of Modern Neural Networks, ICML 2017).
 *
 * @param contests by bin
 * @param believed sum of beliefs by bin
 * @param right contests by bin that the truth won, a tie counting half
 */
record Calibration(double[] contests, double[] believed, double[] right) {

    static final int BINS = 10;

    /** How many quantities are added up for it. */
    static final int QUANTITIES = 3 * BINS;

    /** Adds a contest to {@code sums[quantity][question]}, its quantities being those from a place on. */
    static void add(Contest contest, double[][] sums, int from, int question) {
        int bin = Math.min(BINS - 1, (int) (contest.confidence() * BINS));
        sums[from + bin][question]++;
        sums[from + BINS + bin][question] += contest.confidence();
        sums[from + 2 * BINS + bin][question] += contest.isWon() ? 1 : contest.isTied() ? 0.5 : 0;
    }

    /** Reads sums over questions. */
    static Calibration of(double[] sums, int from) {
        return new Calibration(
                Arrays.copyOfRange(sums, from, from + BINS),
                Arrays.copyOfRange(sums, from + BINS, from + 2 * BINS),
                Arrays.copyOfRange(sums, from + 2 * BINS, from + 3 * BINS));
    }

    /** Mean belief in a bin, 0.5 to 1; not a number where it is empty. */
    double confidence(int bin) {
        return believed[bin] / contests[bin];
    }

    /** How often the judge is right in a bin, 0 to 1; not a number where it is empty. */
    double accuracy(int bin) {
        return right[bin] / contests[bin];
    }

    /** Expected calibration error: how far the two are apart in the mean over contests, 0 to 1. */
    double error() {
        double apart = 0;
        double all = 0;
        for (int bin = 0; bin < BINS; bin++) {
            apart += Math.abs(believed[bin] - right[bin]);
            all += contests[bin];
        }
        return apart / all;
    }
}
