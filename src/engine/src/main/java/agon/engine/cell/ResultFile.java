package agon.engine.cell;

import java.util.List;

/** The tidy tables of a run: one observation a row, columns in a fixed order. A cell's own file has the same columns. */
public enum ResultFile {
    /** What cells scored. */
    RESULTS("results.csv", "metrics.csv", "cell,protocol,task,learner,variant,seed,split,metric,unit,value,n"),
    /** What they scored during training, against what had been spent by then. */
    CURVES("curves.csv", "curve.csv", "cell,protocol,task,seed,step,channel,spent,split,metric,value,variant"),
    /** How they answered each held-out question. */
    ITEMS(
            "items.csv",
            "items.csv",
            "cell,protocol,task,seed,split,question,correct,error,prediction,confidence,variant"),
    /** How contests between the truth and a lie ended, of agents that argue. */
    CONTESTS(
            "contests.csv",
            "contests.csv",
            "cell,protocol,task,seed,split,question,truth_claims,truth_begins,committed,share,variant"),
    /** How answers fared that a proxy of the truth was used to select, of protocols that hand them in. */
    OPTIMIZATION(
            "optimization.csv",
            "optimization.csv",
            "cell,protocol,task,seed,method,strength,divergence,proxy,score,draws,variant"),
    /** What the overseer, an audit and the truth say of the same answers. */
    AUDITS(
            "audits.csv",
            "audits.csv",
            "cell,protocol,task,seed,question,overseer_score,audit_score,true_score,variant"),
    /** What came of the agent's answers to the sub-questions of held-out questions. */
    SUBANSWERS(
            "subanswers.csv",
            "subanswers.csv",
            "cell,protocol,task,seed,split,question,size,asked,wrong,first_wrong,astray,stuck,variant"),
    /** What the overseer went by before and after each of its studies, where it says so. */
    RELIANCE("reliance.csv", "reliance.csv", "cell,protocol,task,seed,study,split,source,weight,n,variant"),
    /** What they spent. */
    LEDGER("ledger.csv", "ledger.csv", "cell,protocol,task,seed,channel,count,variant"),
    /** What they took; the one table that differs from run to run. */
    TIMINGS("timings.csv", "timings.csv", "cell,protocol,task,seed,seconds,attempts,worker,peak_memory_mb,variant");

    private final String inRun;
    private final String inCell;
    private final String header;

    ResultFile(String inRun, String inCell, String header) {
        this.inRun = inRun;
        this.inCell = inCell;
        this.header = header;
    }

    /** The name of the table of all cells, in the run's folder. */
    public String inRun() {
        return inRun;
    }

    /** The name of a cell's part of it, in the cell's folder. */
    public String inCell() {
        return inCell;
    }

    /** The first line of both. */
    public String header() {
        return header;
    }

    /** The names of the columns, in order. */
    public List<String> columns() {
        return List.of(header.split(","));
    }
}
