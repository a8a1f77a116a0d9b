package agon.engine.cell;

/** Why a cell failed. */
public enum Failure {
    /** The protocol did what no protocol may. */
    VIOLATION(false),
    /** A setting, a plugin or a data file cannot be used. */
    INVALID(false),
    /** A result cannot be written; the run cannot go on. */
    STORAGE(false),
    /** The code of a plugin failed. */
    BROKEN(true),
    /** A learner's numbers ran away. */
    NON_FINITE(true),
    /** The worker had not enough memory. */
    OUT_OF_MEMORY(true),
    /** The cell took longer than it may. */
    TIME_LIMIT(true),
    /** The worker died. */
    CRASH(true);

    private final boolean worthARetry;

    Failure(boolean worthARetry) {
        this.worthARetry = worthARetry;
    }

    /** Whether another attempt may end differently. */
    public boolean worthARetry() {
        return worthARetry;
    }

    /** Whether the JVM that it happened in should serve no further cell. */
    public boolean spoilsTheWorker() {
        return this == OUT_OF_MEMORY || this == TIME_LIMIT || this == CRASH;
    }
}
