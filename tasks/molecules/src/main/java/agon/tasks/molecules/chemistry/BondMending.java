package agon.tasks.molecules.chemistry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Closes open valences in pairs: two neighbours that each lack a bond share one more, and of two atoms farther apart the bonds
 * between are raised and lowered in turn, as one draws mesomeric structures. {@code [H]O[N][C]C} becomes the oxime that was
 * meant, and {@code [CH2]C=C[CH2]} butadiene.
 */
public final class BondMending {
    private BondMending() {}

    /** Mends a molecule in place as far as that goes. */
    public static void mend(IAtomContainer molecule) {
        for (Optional<List<IBond>> path = path(molecule); path.isPresent(); path = path(molecule)) {
            for (int i = 0; i < path.get().size(); i++) {
                IBond bond = path.get().get(i);
                bond.setOrder(changed(bond, i % 2 == 0 ? 1 : -1));
            }
        }
    }

    /** From an open atom to another, in the order of atoms; empty where no two can be joined. */
    private static Optional<List<IBond>> path(IAtomContainer molecule) {
        for (IAtom atom : molecule.atoms()) {
            if (UnpairedElectrons.open(atom) > 0) {
                List<IBond> path = new ArrayList<>();
                if (reaches(atom, new HashSet<>(Set.of(atom)), path)) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    /** Goes on by a bond to be raised and, unless that ends the path, one to be lowered. */
    private static boolean reaches(IAtom from, Set<IAtom> passed, List<IBond> path) {
        for (IBond raised : from.bonds()) {
            IAtom next = raised.getOther(from);
            if (raised.getOrder().numeric() >= IBond.Order.TRIPLE.numeric() || !passed.add(next)) {
                continue;
            }
            path.add(raised);
            if (UnpairedElectrons.open(next) > 0 || goesOn(next, passed, path)) {
                return true;
            }
            path.remove(path.size() - 1);
            passed.remove(next);
        }
        return false;
    }

    private static boolean goesOn(IAtom at, Set<IAtom> passed, List<IBond> path) {
        for (IBond lowered : at.bonds()) {
            IAtom next = lowered.getOther(at);
            if (lowered.getOrder().numeric() > 1 && passed.add(next)) {
                path.add(lowered);
                if (reaches(next, passed, path)) {
                    return true;
                }
                path.remove(path.size() - 1);
                passed.remove(next);
            }
        }
        return false;
    }

    private static IBond.Order changed(IBond bond, int by) {
        return switch (bond.getOrder().numeric() + by) {
            case 1 -> IBond.Order.SINGLE;
            case 2 -> IBond.Order.DOUBLE;
            default -> IBond.Order.TRIPLE;
        };
    }
}
