package agon.engine.session;

/**
 * A protocol did what no protocol may: it asked the overseer while being evaluated, read labels that it had not declared,
 * or went on asking after its budget was spent. An error, so that a protocol that catches exceptions does not swallow it;
 * the ledger remembers it all the same and fails the cell.
 */
public final class ProtocolViolation extends Error {

    private static final long serialVersionUID = 1L;

    /** @param message names the protocol and what it did */
    public ProtocolViolation(String message) {
        super(message);
    }
}
