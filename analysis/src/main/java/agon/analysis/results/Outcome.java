package agon.analysis.results;

/** What one answer was worth: right or wrong, or off by some amount. */
public sealed interface Outcome {

    /** Right or wrong. */
    enum Judged implements Outcome {
        RIGHT,
        WRONG
    }

    /**
     * A real-valued answer.
     *
     * @param error prediction less truth, finite, in the unit of the task
     */
    record Off(double error) implements Outcome {}
}
