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
     * search_regret} of picks and the {@code evaluations} they took fall, and so does what a contest took ({@code contest.*}).
     * So do the {@code gaming_gap}, how much better than they are the overseer holds answers to be, and the {@code
     * interval_width}. What stands before a point is the kind of what was picked, or whose interval it is.
     */
    public static Orientation of(String metric) {
        String name = metric.startsWith("contest.") ? metric : metric.substring(metric.lastIndexOf('.') + 1);
        return switch (name) {
            case "rmse", "mae", "mse", "brier", "search_regret", "evaluations", "gaming_gap", "interval_width" ->
                LOWER_IS_BETTER;
            default ->
                name.endsWith("_error") || name.endsWith("_loss") || name.startsWith("contest.")
                        ? LOWER_IS_BETTER
                        : HIGHER_IS_BETTER;
        };
    }

    /** The difference with its sign turned so that above zero is better. */
    public double gain(double difference) {
        return sign * difference;
    }
}
