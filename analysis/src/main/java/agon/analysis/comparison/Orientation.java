package agon.analysis.comparison;

/** Which way a metric improves. */
public enum Orientation {
    HIGHER_IS_BETTER(1),
    LOWER_IS_BETTER(-1);

    private final int sign;

    Orientation(int sign) {
        this.sign = sign;
    }

    /**
     * Errors and losses ({@code rmse}, {@code mae}, {@code mse}, {@code brier}, {@code *_error}, {@code *_loss}), the {@code
     * search_regret} of picks and the {@code evaluations} they took fall, of whatever kind the picks are ({@code
     * easier.search_regret}), and so does what a contest took ({@code contest.*}).
     */
    public static Orientation of(String metric) {
        return switch (metric.substring(metric.lastIndexOf('.') + 1)) {
            case "rmse", "mae", "mse", "brier", "search_regret", "evaluations" -> LOWER_IS_BETTER;
            default ->
                metric.endsWith("_error") || metric.endsWith("_loss") || metric.startsWith("contest.")
                        ? LOWER_IS_BETTER
                        : HIGHER_IS_BETTER;
        };
    }

    /** The difference with its sign turned so that above zero is better. */
    public double gain(double difference) {
        return sign * difference;
    }
}
