package agon.tasks.molecules.description;

import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.fingerprint.CircularFingerprinter;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Extended-connectivity fingerprints of diameter 4, folded to {@value #BITS} bits (D. Rogers and M. Hahn, J. Chem. Inf.
 * Model. 2010, 50, 742). Stereochemistry is ignored, as it is in the canonical SMILES.
 */
public final class CircularFingerprints {
    /** Length of the folded fingerprint. */
    public static final int BITS = 1024;

    private final CircularFingerprinter fingerprinter =
            new CircularFingerprinter(CircularFingerprinter.CLASS_ECFP4, BITS);

    /** The fingerprint of one molecule. */
    public Fingerprint of(IAtomContainer molecule) {
        try {
            return new Fingerprint(fingerprinter.getBitFingerprint(molecule).asBitSet());
        } catch (CDKException e) {
            throw new IllegalStateException("a molecule that was read has no fingerprint", e);
        }
    }
}
