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
        HuckelGraph graph = HuckelGraph.of(system);
        return levels(graph, graph.whole());
    }

    /** Orbital levels of a fragment that has atoms, in the same order, one for each of its atoms. */
    public double[] levels(HuckelGraph graph, Fragment fragment) {
        double[] ascending = new EigenDecompositionSymmetric(matrix(graph, fragment))
                .getEigenvalues()
                .clone();
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
        HuckelGraph graph = HuckelGraph.of(system);
        if (graph.electrons() % 2 != 0) {
            throw new NoHuckelGapException(
                    "the molecule has an odd number of pi electrons (" + graph.electrons() + ")");
        }
        return levels[graph.occupied() - 1] - levels[graph.occupied()];
    }

    private static RealMatrix matrix(HuckelGraph graph, Fragment fragment) {
        RealMatrix matrix = MatrixUtils.createRealMatrix(fragment.size(), fragment.size());
        for (int i = 0; i < fragment.size(); i++) {
            matrix.setEntry(i, i, graph.coulomb().get(fragment.atoms().get(i)));
        }
        for (int place : fragment.bonds()) {
            HuckelGraph.Bond bond = graph.bonds().get(place);
            int first = fragment.atoms().indexOf(bond.first());
            int second = fragment.atoms().indexOf(bond.second());
            matrix.setEntry(first, second, bond.resonance());
            matrix.setEntry(second, first, bond.resonance());
        }
        return matrix;
    }
}
