package agon.engine.rejudge;

import java.util.ArrayList;
import java.util.List;

/** What comes out of asking other judges, as far as it has come. */
final class Tally {

    private final int others;
    private final List<Verdict> verdicts = new ArrayList<>();
    private long checks;
    private int unknown;
    private int changed;
    private int unheard;

    /** @param others transcripts that hold nothing that was judged */
    Tally(int others) {
        this.others = others;
    }

    void verdict(Verdict verdict) {
        verdicts.add(verdict);
    }

    /** Verdicts of the stored judge, asked for anew. */
    void checks(long calls) {
        checks += calls;
    }

    /** Cases about questions that the task does not ask. */
    void unknown(int cases) {
        unknown += cases;
    }

    /** Cases that the stored judge, as it is now, decides otherwise than it did. */
    void changed(int cases) {
        changed += cases;
    }

    /** A verdict that a judge could not give. */
    void unheard() {
        unheard++;
    }

    Rejudged rejudged() {
        return new Rejudged(verdicts, checks, others, unknown, changed, unheard);
    }
}
