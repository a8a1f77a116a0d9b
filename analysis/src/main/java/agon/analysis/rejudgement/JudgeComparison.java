package agon.analysis.rejudgement;

import agon.analysis.statistics.Interval;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Another judge beside the stored one, on the debates of one protocol about questions of one split.
 *
 * @param task id
 * @param variant swept settings of the task; empty if none
 * @param split of the questions
 * @param protocol its label
 * @param judge what is set otherwise in the other judge
 * @param debates how many there are
 * @param calls verdicts that the other judge was asked for
 * @param agreement share of debates that both decide alike
 * @param agreementInterval of that, within 0 and 1
 * @param decidable debates in which one side has the truth and the other has not
 * @param storedAccuracy share of those that the stored judge decides for the truth; empty if there are none
 * @param accuracy the same of the other judge
 * @param difference of the other less the stored
 * @param interval of the difference, paired
 */
public record JudgeComparison(
        String task,
        String variant,
        String split,
        String protocol,
        String judge,
        int debates,
        long calls,
        double agreement,
        Interval agreementInterval,
        int decidable,
        OptionalDouble storedAccuracy,
        OptionalDouble accuracy,
        OptionalDouble difference,
        Optional<Interval> interval) {

    /** Which judge finds the truth more often, if the interval says so. */
    public String verdict() {
        if (interval.isEmpty()) {
            return "not compared";
        }
        Interval within = interval.get();
        if (within.low() > 0) {
            return "other judge better";
        }
        return within.high() < 0 ? "stored judge better" : "not distinguishable";
    }
}
