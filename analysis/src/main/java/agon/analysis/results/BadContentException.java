package agon.analysis.results;

/** A run folder holds something that cannot be read; the message says where and what would be right. */
public final class BadContentException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadContentException(String message) {
        super(message);
    }

    BadContentException(String message, Throwable cause) {
        super(message, cause);
    }

    static BadContentException at(String file, long line, String column, String problem) {
        return new BadContentException(file + ", line " + line + ", column '" + column + "': " + problem);
    }
}
