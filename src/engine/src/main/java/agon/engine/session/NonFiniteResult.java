package agon.engine.session;

/** A learner's numbers have run away; training on would compare nothing. An error, as every end of a cell is. */
public final class NonFiniteResult extends Error {

    private static final long serialVersionUID = 1L;

    /** @param message says what was not finite */
    public NonFiniteResult(String message) {
        super(message);
    }
}
