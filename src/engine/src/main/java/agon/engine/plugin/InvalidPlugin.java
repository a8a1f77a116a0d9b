package agon.engine.plugin;

/** A plugin that cannot be used; the message names it and says why. */
public final class InvalidPlugin extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message names the plugin */
    public InvalidPlugin(String message) {
        super(message);
    }
}
