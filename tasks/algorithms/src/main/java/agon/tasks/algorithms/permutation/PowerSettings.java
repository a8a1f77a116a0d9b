package agon.tasks.algorithms.permutation;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;

/** Settings of permutation powering. */
public record PowerSettings(
        @Setting("elements of the permutation, N, 3 to 64") int size,

        @Setting("levels of reasoning in D: powers below 2^depth, 2 to 8; D* is one level deeper")
        int depth,

        @Setting("questions drawn about each permutation, 1 to 64")
        int questionsPerPermutation,

        @Setting(
                "powers or sizes: whether easier questions are about smaller powers, or about smaller permutations as well")
        PowerCurriculum curriculum,

        @Setting("the overseer's flaws") Flaws overseer,

        @Setting("the largest power that the overseer answers unaided, 1 (it looks those up) to 2^(depth+1) - 1")
        int competence,

        @Setting("task or subtasks: the task's own questions, or any that H reasons about on the way to their answers")
        QuestionSource questions,

        @Setting("whether the overseer judges debates by facts of the context, and how it learned to")
        JudgeSettings judge) {

    /** The largest power that is looked up. */
    static final int LOOKED_UP = 1;

    /** Powers below 8 of permutations of 6, a faultless overseer. */
    static final PowerSettings DEFAULTS = new PowerSettings(6, 3, 8, Flaws.NONE);

    /** Refuses what cannot be asked. */
    public PowerSettings {
        InvalidSetting.unlessWithin(size, 3, 64, "size");
        InvalidSetting.unlessWithin(depth, 2, 8, "depth");
        InvalidSetting.unlessWithin(questionsPerPermutation, 1, 64, "questionsPerPermutation");
        InvalidSetting.unlessWithin(competence, LOOKED_UP, largestPower(depth), "competence");
        judge.refuseBeyond(size);
    }

    /** Settings under which the overseer answers no more than primitives unaided. */
    public PowerSettings(
            int size,
            int depth,
            int questionsPerPermutation,
            PowerCurriculum curriculum,
            Flaws overseer,
            QuestionSource questions,
            JudgeSettings judge) {
        this(size, depth, questionsPerPermutation, curriculum, overseer, LOOKED_UP, questions, judge);
    }

    /** Settings under which the overseer does not judge. */
    public PowerSettings(
            int size,
            int depth,
            int questionsPerPermutation,
            PowerCurriculum curriculum,
            Flaws overseer,
            QuestionSource questions) {
        this(size, depth, questionsPerPermutation, curriculum, overseer, questions, JudgeSettings.NONE);
    }

    /** Settings under which the task asks its own questions. */
    public PowerSettings(int size, int depth, int questionsPerPermutation, Flaws overseer) {
        this(
                size,
                depth,
                questionsPerPermutation,
                PowerCurriculum.POWERS,
                overseer,
                QuestionSource.TASK,
                JudgeSettings.NONE);
    }

    /**
     * All that the judge's lessons depend on: how the overseer fares otherwise makes no difference to them. What a judge learned
     * is kept under these words.
     */
    String lessons() {
        return "PowerSettings[size=" + size + ", depth=" + depth + ", questionsPerPermutation="
                + questionsPerPermutation + ", curriculum=" + curriculum + ", overseer=" + Flaws.NONE + ", questions="
                + questions + ", judge=" + judge + "]";
    }

    /** The hardest level. */
    int levels() {
        return depth - 1;
    }

    /** The largest power of the shifted distribution. */
    int largestPower() {
        return largestPower(depth);
    }

    private static int largestPower(int depth) {
        return (1 << (depth + 1)) - 1;
    }
}
