package agon.tasks.algorithms.path;

import agon.api.oversight.Flaws;
import agon.api.settings.InvalidSetting;
import agon.api.settings.Setting;
import agon.tasks.algorithms.graph.SearchEffort;
import agon.tasks.algorithms.graph.VertexPool;
import agon.tasks.algorithms.judge.JudgeSettings;
import agon.tasks.algorithms.subtask.QuestionSource;

/** Settings of shortest paths. */
public record PathSettings(
        @Setting("vertices of a graph of D, N, 4 to 64; a graph has twice as many edges, and D* a quarter more of both")
        int size,

        @Setting("questions drawn about each graph that is trained on, 1 to 64")
        int questionsPerContext,

        @Setting("the overseer's flaws") Flaws overseer,

        @Setting(
                "edges of the longest way that the overseer sees unaided, 0 (what it looks up alone) to 2 ceil(log2(vertices of D*))")
        int competence,

        @Setting("how hard the overseer searches for a step")
        SearchEffort search,

        @Setting("task or subtasks: the task's own questions, or any that H reasons about on the way to their answers")
        QuestionSource questions,

        @Setting("whether the overseer judges debates by facts of the context, and how it learned to")
        JudgeSettings judge) {

    /** Graphs of 8 vertices, a faultless overseer. */
    static final PathSettings DEFAULTS = new PathSettings(8, 8, Flaws.NONE);

    /** Refuses what cannot be asked. */
    public PathSettings {
        InvalidSetting.unlessWithin(size, VertexPool.SMALLEST, 64, "size");
        InvalidSetting.unlessWithin(questionsPerContext, 1, 64, "questionsPerContext");
        InvalidSetting.unlessWithin(competence, 0, new VertexPool(size).farthest(), "competence");
        judge.refuseBeyond(PathQuestions.EDGES_PER_VERTEX * size);
    }

    /** Settings under which the overseer answers no more than primitives unaided. */
    public PathSettings(
            int size, int questionsPerContext, Flaws overseer, QuestionSource questions, JudgeSettings judge) {
        this(size, questionsPerContext, overseer, 0, SearchEffort.DEFAULTS, questions, judge);
    }

    /** Settings under which the overseer does not judge. */
    public PathSettings(int size, int questionsPerContext, Flaws overseer, QuestionSource questions) {
        this(size, questionsPerContext, overseer, questions, JudgeSettings.NONE);
    }

    /** Settings under which the task asks its own questions. */
    public PathSettings(int size, int questionsPerContext, Flaws overseer) {
        this(size, questionsPerContext, overseer, QuestionSource.TASK, JudgeSettings.NONE);
    }

    /**
     * All that the judge's lessons depend on: how the overseer fares otherwise makes no difference to them. What a judge learned
     * is kept under these words.
     */
    String lessons() {
        return "PathSettings[size=" + size + ", questionsPerContext=" + questionsPerContext + ", overseer=" + Flaws.NONE
                + ", questions=" + questions + ", judge=" + judge + "]";
    }

    VertexPool pool() {
        return new VertexPool(size);
    }
}
