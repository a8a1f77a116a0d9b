package agon.engine.plan;

import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;

/**
 * How agents are scored.
 *
 * @param questions held-out questions a split at the end of training, at least 1
 * @param checkpointQuestions held-out questions a split at a checkpoint, the first ones of the same list
 * @param transcripts most transcripts kept a cell
 */
public record Evaluation(
        @Setting("held-out questions a split at the end of training, at least 1")
        int questions,

        @Setting("held-out questions a split at a checkpoint, the first ones of the same list")
        int checkpointQuestions,

        @Setting("most transcripts kept a cell") int transcripts) {

    /** What is used when an experiment says nothing. */
    public static final Evaluation DEFAULT = new Evaluation(500, 100, 20);

    private static final int MOST = 1_000_000;

    /** Refuses counts that make no sense. */
    public Evaluation {
        InvalidSetting.unlessWithin(questions, 1, MOST, "questions");
        InvalidSetting.unlessWithin(checkpointQuestions, 1, questions, "checkpointQuestions");
        InvalidSetting.unlessWithin(transcripts, 0, MOST, "transcripts");
    }
}
