package agon.cli.data;

/** A file could not be fetched, or is not what it should be; the message names the file and says what is left behind. */
public final class FetchFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param message for people, complete in itself */
    public FetchFailed(String message) {
        super(message);
    }
}
