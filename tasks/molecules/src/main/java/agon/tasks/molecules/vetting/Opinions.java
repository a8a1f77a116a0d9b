package agon.tasks.molecules.vetting;

import agon.tasks.molecules.data.Molecule;
import java.util.List;

/** Whoever says what values molecules have: a model from outside, or a source of H's own. */
@FunctionalInterface
public interface Opinions {

    /** One value a molecule, in their order; what is said of a molecule must not be remembered by its place in the data. */
    double[] of(List<Molecule> molecules);
}
