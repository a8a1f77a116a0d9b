package agon.tasks.molecules.chemistry;

import java.util.Optional;

/**
 * The kinds of atom that the Hückel method has parameters for here: element, and electrons given to the pi system.
 *
 * <p>Coulomb integrals are {@code alpha + h*beta}, resonance integrals {@code k*beta}, with {@code h} and {@code k}
 * from F. A. Van-Catledge, "A Pariser-Parr-Pople-based set of Hückel molecular orbital parameters", J. Org. Chem.
 * 1980, 45, 4801-4802. A dot in the usual notation is one electron (N of pyridine), a colon two (N of pyrrole).
 */
public enum PiAtomType {
    CARBON("C", 1, 0.00),
    PYRIDINE_NITROGEN("N", 1, 0.51),
    PYRROLE_NITROGEN("N", 2, 1.37),
    CARBONYL_OXYGEN("O", 1, 0.97),
    FURAN_OXYGEN("O", 2, 2.09),
    FLUORINE("F", 2, 2.71),
    THIOCARBONYL_SULFUR("S", 1, 0.46),
    THIOPHENE_SULFUR("S", 2, 1.11),
    CHLORINE("Cl", 2, 1.48);

    /** Row and column order is that of the constants; the matrix is symmetric. */
    private static final double[][] RESONANCE = {
        {1.00, 1.02, 0.89, 1.06, 0.66, 0.52, 0.81, 0.69, 0.62},
        {1.02, 1.09, 0.99, 1.14, 0.80, 0.65, 0.83, 0.78, 0.77},
        {0.89, 0.99, 0.98, 1.13, 0.89, 0.77, 0.68, 0.73, 0.80},
        {1.06, 1.14, 1.13, 1.26, 1.02, 0.92, 0.84, 0.85, 0.88},
        {0.66, 0.80, 0.89, 1.02, 0.95, 0.94, 0.43, 0.54, 0.70},
        {0.52, 0.65, 0.77, 0.92, 0.94, 1.04, 0.28, 0.32, 0.51},
        {0.81, 0.83, 0.68, 0.84, 0.43, 0.28, 0.68, 0.58, 0.52},
        {0.69, 0.78, 0.73, 0.85, 0.54, 0.32, 0.58, 0.63, 0.59},
        {0.62, 0.77, 0.80, 0.88, 0.70, 0.51, 0.52, 0.59, 0.68},
    };

    private final String element;
    private final int electrons;
    private final double coulomb;

    PiAtomType(String element, int electrons, double coulomb) {
        this.element = element;
        this.electrons = electrons;
        this.coulomb = coulomb;
    }

    /** The kind with this element symbol and number of pi electrons, or empty when there are no parameters for it. */
    public static Optional<PiAtomType> of(String element, int electrons) {
        for (PiAtomType type : values()) {
            if (type.element.equals(element) && type.electrons == electrons) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Electrons given to the pi system: 1 or 2. */
    public int electrons() {
        return electrons;
    }

    /** {@code h}, in units of beta. */
    public double coulomb() {
        return coulomb;
    }

    /** {@code k} of a bond between this kind and another, in units of beta. */
    public double resonance(PiAtomType other) {
        return RESONANCE[ordinal()][other.ordinal()];
    }
}
