package agon.analysis.statistics;

/**
 * How often the first of a pair did better, as well, and worse.
 *
 * @param wins differences above zero
 * @param ties differences of exactly zero
 * @param losses differences below zero
 */
public record WinTieLoss(long wins, long ties, long losses) {

    /** Counts the signs of paired differences, where a positive one favours the first of the pair. */
    public static WinTieLoss of(double[] differences) {
        long wins = 0;
        long losses = 0;
        for (double difference : differences) {
            if (difference > 0) {
                wins++;
            } else if (difference < 0) {
                losses++;
            }
        }
        return new WinTieLoss(wins, differences.length - wins - losses, losses);
    }

    /** The number of pairs. */
    public long total() {
        return wins + ties + losses;
    }
}
