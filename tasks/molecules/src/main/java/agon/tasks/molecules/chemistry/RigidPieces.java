package agon.tasks.molecules.chemistry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Cuts a molecule at all single bonds outside rings: what holds together without them is a ring system, a double or triple bond,
 * a carbonyl, a hydroxyl, a methyl. Hydrogen takes the place of what is cut off.
 */
public final class RigidPieces {
    private RigidPieces() {}

    /**
     * One piece, and what is left without it.
     *
     * @param piece the piece, a graph of its own
     * @param rest the others, which may fall apart
     */
    public record Cut(IAtomContainer piece, IAtomContainer rest) {}

    /** Each piece in turn, in the order of atoms; nothing if there is but one. The molecule stays as it is. */
    public static List<Cut> of(IAtomContainer molecule) {
        Cycles.markRingAtomsAndBonds(molecule);
        List<Set<Integer>> pieces = pieces(molecule);
        List<Cut> cuts = new ArrayList<>();
        if (pieces.size() > 1) {
            for (Set<Integer> piece : pieces) {
                Set<Integer> rest = new HashSet<>();
                for (int i = 0; i < molecule.getAtomCount(); i++) {
                    if (!piece.contains(i)) {
                        rest.add(i);
                    }
                }
                cuts.add(new Cut(part(molecule, piece), part(molecule, rest)));
            }
        }
        return cuts;
    }

    private static List<Set<Integer>> pieces(IAtomContainer molecule) {
        List<Set<Integer>> pieces = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (IAtom atom : molecule.atoms()) {
            if (seen.add(atom.getIndex())) {
                Set<Integer> piece = new HashSet<>();
                Deque<IAtom> open = new ArrayDeque<>(List.of(atom));
                while (!open.isEmpty()) {
                    IAtom next = open.remove();
                    piece.add(next.getIndex());
                    for (IBond bond : next.bonds()) {
                        if (isRigid(bond) && seen.add(bond.getOther(next).getIndex())) {
                            open.add(bond.getOther(next));
                        }
                    }
                }
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static boolean isRigid(IBond bond) {
        return bond.isInRing() || bond.getOrder() != IBond.Order.SINGLE;
    }

    /** A copy of some atoms; all bonds that lead to others are single ones. */
    private static IAtomContainer part(IAtomContainer molecule, Set<Integer> atoms) {
        try {
            IAtomContainer part = molecule.clone();
            part.setStereoElements(List.of());
            for (int i = molecule.getAtomCount() - 1; i >= 0; i--) {
                if (atoms.contains(i)) {
                    continue;
                }
                for (IBond bond : part.getAtom(i).bonds()) {
                    IAtom kept = bond.getOther(part.getAtom(i));
                    Integer hydrogens = kept.getImplicitHydrogenCount();
                    kept.setImplicitHydrogenCount((hydrogens == null ? 0 : hydrogens)
                            + bond.getOrder().numeric());
                }
                part.removeAtom(i);
            }
            return part;
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("a molecule that was read cannot be copied", e);
        }
    }
}
