package agon.analysis.finding;

import java.util.Arrays;

/**
 * An agent that could be deployed.
 *
 * @param seed of the cell that trained it
 * @param training what training rewarded, or the overseer's score of its answers: type-1 feedback
 * @param truth its mean true score, 0 to 1
 * @param audits what the audit says of its answer to each audited question, 0 to 1: type-2 feedback
 * @param auditedTruth mean true score of these answers, 0 to 1
 */
record Candidate(long seed, double training, double truth, double[] audits, double auditedTruth) {

    /** How far type-1 feedback is above the truth. */
    double trainingError() {
        return training - truth;
    }

    /** How far type-2 feedback is above the truth, on the same questions. */
    double auditError() {
        return Arrays.stream(audits).average().orElseThrow() - auditedTruth;
    }
}
