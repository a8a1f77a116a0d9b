package agon.tasks.algorithms.wildcard;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.api.task.Split;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;

/** Settings of wildcard search. */
public record WildcardSettings(
        @Setting("points in D at which the function is not zero, N, 2 to 64; D* has 3N/2 of them, or N/2 beyond 64")
        int size,

        @Setting("questions drawn about each function, 1 to 64")
        int questionsPerContext,

        @Setting("the overseer's flaws") Flaws overseer,

        @Setting("wildcards of a pattern that the overseer adds up unaided, 0 (it looks those up) to 6")
        int competence,

        @Setting("task or subtasks: the task's own questions, or any that H reasons about on the way to their answers")
        QuestionSource questions,

        @Setting("whether the overseer judges debates by facts of the context, and how it learned to")
        JudgeSettings judge) {

    /** Eight points, a faultless overseer. */
    static final WildcardSettings DEFAULTS = new WildcardSettings(8, 8, Flaws.NONE);

    /** Refuses what cannot be asked. */
    public WildcardSettings {
        InvalidSetting.unlessWithin(size, 2, SparseFunction.POINTS, "size");
        InvalidSetting.unlessWithin(questionsPerContext, 1, 64, "questionsPerContext");
        InvalidSetting.unlessWithin(competence, 0, SparseFunction.PLACES, "competence");
        judge.refuseBeyond(size);
    }

    /** Settings under which the overseer answers no more than primitives unaided. */
    public WildcardSettings(
            int size, int questionsPerContext, Flaws overseer, QuestionSource questions, JudgeSettings judge) {
        this(size, questionsPerContext, overseer, 0, questions, judge);
    }

    /** Settings under which the overseer does not judge. */
    public WildcardSettings(int size, int questionsPerContext, Flaws overseer, QuestionSource questions) {
        this(size, questionsPerContext, overseer, questions, JudgeSettings.NONE_OF_MATCHES);
    }

    /** Settings under which the task asks its own questions. */
    public WildcardSettings(int size, int questionsPerContext, Flaws overseer) {
        this(size, questionsPerContext, overseer, QuestionSource.TASK, JudgeSettings.NONE_OF_MATCHES);
    }

    /**
     * All that the judge's lessons depend on: how the overseer fares otherwise makes no difference to them. What a judge learned
     * is kept under these words.
     */
    String lessons() {
        return "WildcardSettings[size=" + size + ", questionsPerContext=" + questionsPerContext + ", overseer="
                + Flaws.NONE + ", questions=" + questions + ", judge=" + judge + "]";
    }

    /** Points of a function of a split. */
    int points(Split split) {
        if (split != Split.SHIFTED) {
            return size;
        }
        int more = (int) Math.round(1.5 * size);
        return more <= SparseFunction.POINTS ? more : (int) Math.round(0.5 * size);
    }

    /** The largest sum there can be, R; the least is -R. */
    int largestSum() {
        return Math.max(points(Split.IID), points(Split.SHIFTED));
    }
}
