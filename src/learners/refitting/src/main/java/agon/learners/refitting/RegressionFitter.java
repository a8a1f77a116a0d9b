package agon.learners.refitting;

/** Fits regressions. */
public interface RegressionFitter {

    /** A pure function of its arguments. */
    Fit fit(TrainingRows rows, long seed);

    /** A quicker and rougher fitter, for guesses on the way to a fit. */
    default RegressionFitter draft() {
        return this;
    }

    /** A regression; immutable. */
    interface Regression {

        /** What it says of a question. */
        Estimate estimate(float[] features);
    }

    /**
     * An estimate.
     *
     * @param mean the expected value; not a number where no part of the regression left a question out
     * @param spread how much the parts of the regression disagree, as a variance; only ratios matter
     */
    record Estimate(double mean, double spread) {}

    /**
     * A regression, and what it says of each question by those of its parts that have not seen it.
     *
     * @param regression fitted to all rows
     * @param heldOut one estimate a question
     */
    record Fit(Regression regression, Estimate[] heldOut) {}
}
