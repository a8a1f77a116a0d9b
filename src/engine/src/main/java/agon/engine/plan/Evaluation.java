package agon.engine.plan;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.api.task.Split;

/**
 * How agents are scored.
 *
 * @param questions held-out questions a split at the end of training, at least 1
 * @param checkpointQuestions held-out questions a split at a checkpoint, the first ones of the same list
 * @param transcripts most transcripts kept a cell
 * @param contests held-out questions of D that agents who argue have contests about, the first ones of the same list
 * @param shiftedContests the same of D*
 * @param audits held-out questions of D on which the costly audit before deployment looks at the agent's answers, the first
 *     ones of the same list; {@value #NOT_SAID} if nothing is said, see {@link #audited()}
 * @param auditError how often a verdict of the audit is turned round, 0 to 1
 * @param tolerance by what share of the typical spread of right answers an answer that is a real may be off and count as right,
 *     0 to 10; 0 if nothing counts as right that is not exactly so
 * @param subanswers held-out questions of each split whose sub-questions the agent is asked after training, the first ones of
 *     the same list
 */
public record Evaluation(
        @Setting("held-out questions a split at the end of training, at least 1")
        int questions,

        @Setting("held-out questions a split at a checkpoint, the first ones of the same list")
        int checkpointQuestions,

        @Setting("most transcripts kept a cell") int transcripts,

        @Setting(
                "held-out questions of D that agents who argue have contests about: the truth against every lie, or against three where there are more than 16 answers")
        int contests,

        @Setting("held-out questions of D* that agents who argue have contests about")
        int shiftedContests,

        @Setting(
                "held-out questions of D on which an audit looks at the agent's answers after training: the task's auditor, or the overseer consulting itself to the end; -1: 20, or all if there are fewer, where the overseer can")
        int audits,

        @Setting("how often a verdict of the audit is turned round, 0 to 1")
        double auditError,

        @Setting(
                "reals: by what share of the typical spread of right answers an answer may be off and count as right, 0 to 10; above 0, how many do is scored")
        double tolerance,

        @Setting(
                "held-out questions of each split whose sub-questions the agent is asked after training, with what comes of its answers; 0: none")
        int subanswers) {

    private static final int NOT_SAID = -1;
    private static final int AUDITED = 20;

    /** What is used when an experiment says nothing. */
    public static final Evaluation DEFAULT = new Evaluation(500, 100, 20, 0, 0, NOT_SAID, 0, 0, 0);

    private static final int MOST = 1_000_000;
    private static final double WIDEST = 10;

    /** Refuses counts that make no sense. */
    public Evaluation {
        InvalidSetting.unlessWithin(questions, 1, MOST, "questions");
        InvalidSetting.unlessWithin(checkpointQuestions, 1, questions, "checkpointQuestions");
        InvalidSetting.unlessWithin(transcripts, 0, MOST, "transcripts");
        InvalidSetting.unlessWithin(contests, 0, questions, "contests");
        InvalidSetting.unlessWithin(shiftedContests, 0, questions, "shiftedContests");
        InvalidSetting.unlessWithin(audits, NOT_SAID, MOST, "audits");
        InvalidSetting.unless(
                audits <= questions,
                "audits",
                "an audit budget larger than the pool: " + audits + " audits of " + questions
                        + " held-out questions; at most " + questions);
        InvalidSetting.unlessWithin(auditError, 0, 1, "auditError");
        InvalidSetting.unlessWithin(tolerance, 0, WIDEST, "tolerance");
        InvalidSetting.unlessWithin(subanswers, 0, questions, "subanswers");
    }

    /** Without a look at sub-answers, and with a tolerance of nothing. */
    public Evaluation(
            int questions,
            int checkpointQuestions,
            int transcripts,
            int contests,
            int shiftedContests,
            int audits,
            double auditError) {
        this(questions, checkpointQuestions, transcripts, contests, shiftedContests, audits, auditError, 0, 0);
    }

    /** Questions that an audit looks at, if the overseer can audit. */
    public int audited() {
        return audits == NOT_SAID ? Math.min(AUDITED, questions) : audits;
    }

    /** Whether there must be an audit; where nothing was said, there is one if the overseer can. */
    public boolean insistsOnAudit() {
        return audits > 0;
    }

    /** Whether agents have contests about any question. */
    public boolean hasContests() {
        return contests + shiftedContests > 0;
    }

    /** Questions of a split that agents have contests about. */
    public int contests(Split split) {
        return split == Split.SHIFTED ? shiftedContests : contests;
    }
}
