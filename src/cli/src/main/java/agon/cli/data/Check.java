package agon.cli.data;

/**
 * What was found where a file belongs.
 *
 * @param state how that compares with the catalogue
 * @param sum SHA-256 of the uncompressed content that was found, or what keeps it from being computed; empty if there is no
 *     file
 */
public record Check(State state, String sum) {

    /** How a file compares with the catalogue. */
    public enum State {
        /** It has the content that the catalogue names. */
        OK,
        /** It is not there. */
        MISSING,
        /** It has another content. */
        DIFFERS,
        /** It is there, and the catalogue names no sum to compare it with. */
        NOT_VERIFIED
    }
}
