package agon.tasks.molecules.chemistry;

/** A molecule for which the simple Hückel method, as parameterised here, defines no gap; the message says why. */
public final class NoHuckelGapException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoHuckelGapException(String reason) {
        super(reason);
    }
}
