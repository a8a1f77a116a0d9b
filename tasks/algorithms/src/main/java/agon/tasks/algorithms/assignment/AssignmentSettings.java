package agon.tasks.algorithms.assignment;

import static agon.tasks.algorithms.assignment.Assignments.VALUES;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.api.task.Split;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;

/** Settings of sequential assignments. */
public record AssignmentSettings(
        @Setting("variables of a context in D, N, 4 to 64; D* has max(1, N/4) more")
        int size,

        @Setting("questions drawn about each context, 1 to 64")
        int questionsPerContext,

        @Setting("the overseer's flaws") Flaws overseer,

        @Setting(
                "computed variables in a row that the overseer works out unaided, 0 (what it looks up alone) to the variables of D*")
        int competence,

        @Setting("task or subtasks: the task's own questions, or any that H reasons about on the way to their answers")
        QuestionSource questions,

        @Setting("whether the overseer judges debates by facts of the context, and how it learned to")
        JudgeSettings judge) {

    /** Eight variables, a faultless overseer. */
    static final AssignmentSettings DEFAULTS = new AssignmentSettings(8, 8, Flaws.NONE);

    /** Refuses what cannot be asked. */
    public AssignmentSettings {
        InvalidSetting.unlessWithin(size, 4, 64, "size");
        InvalidSetting.unlessWithin(questionsPerContext, 1, 64, "questionsPerContext");
        InvalidSetting.unlessWithin(competence, 0, names(size), "competence");
        judge.refuseBeyond(size + Math.min(VALUES * VALUES, size - leaves(size)));
    }

    /** Settings under which the overseer answers no more than primitives unaided. */
    public AssignmentSettings(
            int size, int questionsPerContext, Flaws overseer, QuestionSource questions, JudgeSettings judge) {
        this(size, questionsPerContext, overseer, 0, questions, judge);
    }

    /** Settings under which the overseer does not judge. */
    public AssignmentSettings(int size, int questionsPerContext, Flaws overseer, QuestionSource questions) {
        this(size, questionsPerContext, overseer, questions, JudgeSettings.NONE);
    }

    /** Settings under which the task asks its own questions. */
    public AssignmentSettings(int size, int questionsPerContext, Flaws overseer) {
        this(size, questionsPerContext, overseer, QuestionSource.TASK, JudgeSettings.NONE);
    }

    /**
     * All that the judge's lessons depend on: how the overseer fares otherwise makes no difference to them. What a judge learned
     * is kept under these words.
     */
    String lessons() {
        return "AssignmentSettings[size=" + size + ", questionsPerContext=" + questionsPerContext + ", overseer="
                + Flaws.NONE + ", questions=" + questions + ", judge=" + judge + "]";
    }

    /** Names to choose from, M: as many as the contexts of D* have variables. */
    int names() {
        return names(size);
    }

    private static int names(int size) {
        return size + Math.max(1, size / 4);
    }

    /** Most facts of a context: its variables, and for each that is computed an entry of f, of which there are 64. */
    int facts() {
        return names() + Math.min(VALUES * VALUES, names() - leaves(names()));
    }

    /** Variables of a context of a split. */
    int variables(Split split) {
        return split == Split.SHIFTED ? names() : size;
    }

    /** How many of so many variables are leaves: the first √variables, rounded. */
    static int leaves(int variables) {
        return (int) Math.round(Math.sqrt(variables));
    }
}
