package agon.tasks.molecules.chemistry;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Simple Hückel molecular orbital theory (E. Hückel, Z. Phys. 1931, 70, 204-286), with heteroatoms as in {@link
 * PiAtomType} and alkyl groups by the inductive model of A. Streitwieser, "Molecular Orbital Theory for Organic
 * Chemists", Wiley 1961, chapter 5: a saturated carbon bonded to a conjugated one changes the latter's {@code h} by
 * {@value #ALKYL_SHIFT} and is no centre itself.
 */
public final class HuckelMethod {
    /** Change of a conjugated carbon's {@code h} for each saturated carbon bonded to it. */
    public static final double ALKYL_SHIFT = -0.5;

    /**
     * Orbital levels {@code x} of {@code alpha + x*beta}, highest {@code x} (lowest energy) first, one for each centre.
     *
     * @throws NoHuckelGapException when the molecule has no pi system or a centre has no parameters
     */
    public double[] levels(PiSystem system) {
        if (system.isEmpty()) {
            throw new NoHuckelGapException("the molecule has no pi system: none of its atoms has a multiple bond");
        }
        double[] ascending =
                new EigenDecompositionSymmetric(matrix(system)).getEigenvalues().clone();
        Arrays.sort(ascending);
        double[] levels = new double[ascending.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = ascending[levels.length - 1 - i];
        }
        return levels;
    }

    /**
     * The gap between the highest occupied and the lowest unoccupied orbital, in units of |beta|; zero or more.
     *
     * @throws NoHuckelGapException when the molecule has no pi system, a centre has no parameters, or the number of
     *     electrons is odd
     */
    public double gap(PiSystem system) {
        double[] levels = levels(system);
        int electrons = system.centres().stream()
                .mapToInt(centre -> centre.type().orElseThrow().electrons())
                .sum();
        if (electrons % 2 != 0) {
            throw new NoHuckelGapException("the molecule has an odd number of pi electrons (" + electrons + ")");
        }
        int occupied = electrons / 2;
        return levels[occupied - 1] - levels[occupied];
    }

    private static RealMatrix matrix(PiSystem system) {
        int size = system.centres().size();
        PiAtomType[] types = new PiAtomType[size];
        RealMatrix matrix = MatrixUtils.createRealMatrix(size, size);
        for (int i = 0; i < size; i++) {
            PiSystem.Centre centre = system.centres().get(i);
            types[i] = centre.type()
                    .orElseThrow(() -> new NoHuckelGapException("atom " + (centre.atom() + 1) + " ("
                            + centre.element()
                            + ") has no Hückel parameters: it is charged, hypervalent, cumulated, or of an"
                            + " element other than C, N, O, S, F, Cl"));
            double inductive = types[i] == PiAtomType.CARBON ? ALKYL_SHIFT * centre.alkylGroups() : 0.0;
            matrix.setEntry(i, i, types[i].coulomb() + inductive);
        }
        for (PiSystem.Bond bond : system.bonds()) {
            double resonance = types[bond.first()].resonance(types[bond.second()]);
            matrix.setEntry(bond.first(), bond.second(), resonance);
            matrix.setEntry(bond.second(), bond.first(), resonance);
        }
        return matrix;
    }
}
