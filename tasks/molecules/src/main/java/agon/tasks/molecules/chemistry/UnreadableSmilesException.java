package agon.tasks.molecules.chemistry;

/** A text that should have been a SMILES string and is not. */
public final class UnreadableSmilesException extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadableSmilesException(String smiles, String reason) {
        super("'" + smiles.strip() + "' is not a readable SMILES: " + reason.strip());
    }
}
