package agon.api.task;

/** Data that is missing or cannot be used; the message names file, line and what would be right. */
public final class InvalidData extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param message names file and place */
    public InvalidData(String message) {
        super(message);
    }
}
