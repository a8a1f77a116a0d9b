package agon.analysis.finding;

/** Finds one kind of thing out. */
public interface Inquiry {

    /** What the run shows; a sentence that says why where it shows nothing. */
    Finding find(Evidence evidence);

    /**
     * Refuses an experiment that is too small for it, before anything is trained.
     *
     * @param agents that are to be trained on each form of a task
     * @param audits questions on which each of them is to be audited
     * @throws agon.analysis.results.BadContentException if it needs more
     */
    default void refuseUnlessWithin(int agents, int audits) {}
}
