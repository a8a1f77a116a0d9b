package agon.tasks.molecules.chemistry;

import java.util.Optional;
import org.openscience.cdk.graph.ConnectivityChecker;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IPseudoAtom;

/** Which molecules have no place in a set, by what they are; the first rule that applies is told. */
public final class Screening {
    private Screening() {}

    /**
     * Why a molecule is left out, if it is.
     *
     * @param molecule as read by {@link SmilesReader}
     */
    public static Optional<Exclusion> of(IAtomContainer molecule) {
        if (!ConnectivityChecker.isConnected(molecule)) {
            return Optional.of(Exclusion.SEVERAL_PARTS);
        }
        for (IAtom atom : molecule.atoms()) {
            if (atom instanceof IPseudoAtom || atom.getAtomicNumber() == null || atom.getAtomicNumber() == 0) {
                return Optional.of(Exclusion.DUMMY_ATOMS);
            }
        }
        for (IAtom atom : molecule.atoms()) {
            if (atom.getMassNumber() != null) {
                return Optional.of(Exclusion.ISOTOPES);
            }
        }
        return UnpairedElectrons.in(molecule) ? Optional.of(Exclusion.RADICALS) : Optional.empty();
    }
}
