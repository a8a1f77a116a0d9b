package agon.learners.refitting;

/** Fits classifiers. */
public interface ClassifierFitter {

    /** A pure function of its arguments; there are at least two classes. */
    Fit fit(TrainingRows rows, int classes, long seed);

    /** A quicker and rougher fitter, for guesses on the way to a fit. */
    default ClassifierFitter draft() {
        return this;
    }

    /** A classifier; immutable. */
    interface Classifier {

        /** One probability a class; they sum to 1. */
        double[] probabilities(float[] features);
    }

    /**
     * A classifier, and what it says of each question by those of its parts that have not seen it.
     *
     * @param classifier fitted to all rows
     * @param heldOut probabilities by question and class
     */
    record Fit(Classifier classifier, double[][] heldOut) {}
}
