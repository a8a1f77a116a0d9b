package agon.tasks.molecules.doubt;

import java.util.List;

/**
 * Split-conformal intervals (V. Vovk, A. Gammerman and G. Shafer, "Algorithmic Learning in a Random World", Springer 2005; J.
 * Lei et al., J. Am. Stat. Assoc. 2018, 113, 1094): about each prediction as wide as errors on measured molecules were, in
 * units of a difficulty where one is known. A new molecule that is drawn like them lies in its interval with at least the
 * nominal probability, and with at most one over their number more, whatever the model is.
 */
public final class ConformalIntervals {
    private final double[] ascending;

    private ConformalIntervals(double[] ascending) {
        this.ascending = ascending;
    }

    /**
     * A measured molecule and what the model had said of it.
     *
     * @param prediction by a model that was not trained on it
     * @param difficulty how far off such a prediction may be in comparison with others, above 0; 1 for all alike
     * @param value as measured
     */
    public record Check(double prediction, double difficulty, double value) {

        /** Refuses a difficulty that is none. */
        public Check {
            requireDifficulty(difficulty);
        }

        private double score() {
            return Math.abs(value - prediction) / difficulty;
        }
    }

    /** Intervals that fit some checks, in whatever order. */
    public static ConformalIntervals of(List<Check> checks) {
        return new ConformalIntervals(
                checks.stream().mapToDouble(Check::score).sorted().toArray());
    }

    /**
     * The interval about a prediction.
     *
     * @param difficulty as for the checks, above 0
     * @param coverage nominal, above 0 and below 1; without bounds where there are too few checks to promise it
     */
    public Interval about(double prediction, double difficulty, double coverage) {
        requireDifficulty(difficulty);
        double reach = difficulty * quantile(coverage);
        return new Interval(prediction - reach, prediction + reach);
    }

    /**
     * Share of some checks, other than those that it was made of, whose values lie in their intervals.
     *
     * @param checks at least one
     */
    public double coverage(List<Check> checks, double nominal) {
        return checks.stream()
                .mapToInt(check ->
                        about(check.prediction(), check.difficulty(), nominal).contains(check.value()) ? 1 : 0)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("coverage of no checks"));
    }

    /** The score of rank ceil((n + 1) coverage): one more than n, since the new molecule is one of them. */
    private double quantile(double coverage) {
        if (!(coverage > 0 && coverage < 1)) {
            throw new IllegalArgumentException("coverage must be above 0 and below 1, is " + coverage);
        }
        int rank = (int) Math.ceil((ascending.length + 1) * coverage);
        return rank > ascending.length ? Double.POSITIVE_INFINITY : ascending[rank - 1];
    }

    private static void requireDifficulty(double difficulty) {
        if (!(difficulty > 0 && difficulty < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("difficulty must be above 0 and finite, is " + difficulty);
        }
    }
}
