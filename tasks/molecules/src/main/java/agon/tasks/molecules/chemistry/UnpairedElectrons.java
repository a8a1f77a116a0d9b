package agon.tasks.molecules.chemistry;

import java.util.Arrays;
import java.util.Map;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Tells radicals and carbenes by their valences: an atom of an element of organic chemistry that has fewer bonds than any
 * usual valence of it, given its charge, or a number of bonds between two of them. Other elements are taken as they are.
 */
final class UnpairedElectrons {
    /** By element and charge, as in {@code N+1}; SMILES of nitro groups, sulfones and ylides are written in both ways. */
    private static final Map<String, int[]> VALENCES = Map.ofEntries(
            Map.entry("H+0", new int[] {1}),
            Map.entry("B+0", new int[] {3}),
            Map.entry("B-1", new int[] {4}),
            Map.entry("C+0", new int[] {4}),
            Map.entry("C+1", new int[] {3}),
            Map.entry("C-1", new int[] {3}),
            Map.entry("N+0", new int[] {3, 5}),
            Map.entry("N+1", new int[] {4}),
            Map.entry("N-1", new int[] {2}),
            Map.entry("O+0", new int[] {2}),
            Map.entry("O+1", new int[] {3}),
            Map.entry("O-1", new int[] {1}),
            Map.entry("F+0", new int[] {1}),
            Map.entry("Si+0", new int[] {4}),
            Map.entry("P+0", new int[] {3, 5}),
            Map.entry("P+1", new int[] {4}),
            Map.entry("S+0", new int[] {2, 4, 6}),
            Map.entry("S+1", new int[] {3, 5}),
            Map.entry("S-1", new int[] {1}),
            Map.entry("Cl+0", new int[] {1, 3, 5, 7}),
            Map.entry("Br+0", new int[] {1, 3, 5, 7}),
            Map.entry("I+0", new int[] {1, 3, 5, 7}));

    private UnpairedElectrons() {}

    static boolean in(IAtomContainer molecule) {
        if (molecule.getSingleElectronCount() > 0) {
            return true;
        }
        for (IAtom atom : molecule.atoms()) {
            if (open(atom) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Bonds that an atom lacks to the next usual valence. */
    static int open(IAtom atom) {
        Integer charge = atom.getFormalCharge();
        int[] usual = VALENCES.get(atom.getSymbol() + String.format("%+d", charge == null ? 0 : charge));
        if (usual == null) {
            return 0;
        }
        Integer hydrogens = atom.getImplicitHydrogenCount();
        int bonds = hydrogens == null ? 0 : hydrogens;
        for (IBond bond : atom.bonds()) {
            bonds += bond.getOrder().numeric();
        }
        int have = bonds;
        return Arrays.stream(usual)
                        .filter(valence -> valence >= have)
                        .findFirst()
                        .orElse(have)
                - have;
    }
}
