package agon.engine.run;

/** A folder that a run must not write to; the message says why and what would help. */
public final class RunRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message names the folder */
    public RunRefused(String message) {
        super(message);
    }
}
