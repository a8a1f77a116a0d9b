package agon.protocols.rewardmodeling;

import java.util.List;

/** How several models' merits of one answer lie. */
final class Spread {

    private Spread() {}

    static double mean(List<double[]> members, int answer) {
        double sum = 0;
        for (double[] merits : members) {
            sum += merits[answer];
        }
        return sum / members.size();
    }

    static double least(List<double[]> members, int answer) {
        double least = Double.POSITIVE_INFINITY;
        for (double[] merits : members) {
            least = Math.min(least, merits[answer]);
        }
        return least;
    }

    /** The mean square of the distances from the mean. */
    static double variance(List<double[]> members, int answer) {
        double mean = mean(members, answer);
        double sum = 0;
        for (double[] merits : members) {
            sum += (merits[answer] - mean) * (merits[answer] - mean);
        }
        return sum / members.size();
    }
}
