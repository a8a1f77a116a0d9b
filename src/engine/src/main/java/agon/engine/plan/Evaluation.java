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
        int shiftedContests) {

    /** What is used when an experiment says nothing. */
    public static final Evaluation DEFAULT = new Evaluation(500, 100, 20, 0, 0);

    private static final int MOST = 1_000_000;

    /** Refuses counts that make no sense. */
    public Evaluation {
        InvalidSetting.unlessWithin(questions, 1, MOST, "questions");
        InvalidSetting.unlessWithin(checkpointQuestions, 1, questions, "checkpointQuestions");
        InvalidSetting.unlessWithin(transcripts, 0, MOST, "transcripts");
        InvalidSetting.unlessWithin(contests, 0, questions, "contests");
        InvalidSetting.unlessWithin(shiftedContests, 0, questions, "shiftedContests");
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
