package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * The moves by which a conjugated molecule grows: bond a fragment, fuse a ring, put nitrogen for carbon. Every move
 * keeps usual valences and leaves all pi bonds in one conjugated system.
 */
final class MoleculeGrowth {
    private final SmilesReader reader;
    private final RandomGenerator random;
    private final Map<String, IAtomContainer> fragments = new HashMap<>();

    MoleculeGrowth(SmilesReader reader, RandomGenerator random) {
        this.reader = reader;
        this.random = random;
    }

    /** A fresh copy of a fragment; each is parsed once and copied from then on, for speed. */
    IAtomContainer start(String smiles) {
        try {
            return fragments.computeIfAbsent(smiles, this::parse).clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private IAtomContainer parse(String smiles) {
        try {
            return reader.read(smiles);
        } catch (UnreadableSmilesException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Bonds the first atom of a fragment to a conjugated carbon that has hydrogen to spare; false if none has. */
    boolean attach(IAtomContainer molecule, String fragment) {
        Optional<IAtom> site = any(openCarbons(molecule));
        if (site.isEmpty()) {
            return false;
        }
        int before = molecule.getAtomCount();
        int at = site.get().getIndex();
        molecule.add(start(fragment));
        bond(molecule, at, before, IBond.Order.SINGLE);
        removeHydrogen(molecule.getAtom(at));
        removeHydrogen(molecule.getAtom(before));
        return true;
    }

    /**
     * Fuses a ring to a ring bond between two carbons with hydrogen, by a bridge of single and double bonds in turn.
     *
     * @param bridge the atoms between, such as {@code C=CC=C} for a benzo or {@code C=CO} for a furo ring
     */
    boolean fuse(IAtomContainer molecule, String bridge) {
        List<IAtom> open = openCarbons(molecule);
        List<IBond> sites = new ArrayList<>();
        for (IBond bond : molecule.bonds()) {
            if (bond.isInRing() && open.contains(bond.getBegin()) && open.contains(bond.getEnd())) {
                sites.add(bond);
            }
        }
        if (sites.isEmpty()) {
            return false;
        }
        IBond site = sites.get(random.nextInt(sites.size()));
        int first = site.getBegin().getIndex();
        int last = site.getEnd().getIndex();
        int before = molecule.getAtomCount();
        molecule.add(start(bridge));
        int end = molecule.getAtomCount() - 1;
        bond(molecule, first, before, IBond.Order.SINGLE);
        bond(molecule, end, last, IBond.Order.SINGLE);
        for (int index : new int[] {first, last, before, end}) {
            removeHydrogen(molecule.getAtom(index));
        }
        return true;
    }

    /** Puts nitrogen or, at the end of a chain, oxygen in the place of a carbon with hydrogen, away from heteroatoms. */
    boolean substitute(IAtomContainer molecule) {
        List<IAtom> sites = openCarbons(molecule).stream()
                .filter(atom -> carbonNeighbours(atom))
                .toList();
        Optional<IAtom> site = any(sites);
        if (site.isEmpty()) {
            return false;
        }
        IAtom atom = site.get();
        boolean oxygen = atom.getImplicitHydrogenCount() == 2 && random.nextBoolean();
        atom.setAtomicNumber(oxygen ? IAtom.O : IAtom.N);
        atom.setImplicitHydrogenCount(oxygen ? 0 : atom.getImplicitHydrogenCount() - 1);
        return true;
    }

    /** Conjugated carbons that carry hydrogen, in order. */
    private static List<IAtom> openCarbons(IAtomContainer molecule) {
        List<IAtom> open = new ArrayList<>();
        for (IAtom atom : molecule.atoms()) {
            boolean conjugated = false;
            for (IBond bond : atom.bonds()) {
                conjugated |= bond.getOrder() == IBond.Order.DOUBLE;
            }
            if (conjugated && atom.getSymbol().equals("C") && atom.getImplicitHydrogenCount() > 0) {
                open.add(atom);
            }
        }
        open.sort(Comparator.comparingInt(IAtom::getIndex));
        return open;
    }

    private static boolean carbonNeighbours(IAtom atom) {
        for (IBond bond : atom.bonds()) {
            if (!bond.getOther(atom).getSymbol().equals("C")) {
                return false;
            }
        }
        return true;
    }

    private static void bond(IAtomContainer molecule, int first, int second, IBond.Order order) {
        molecule.newBond(molecule.getAtom(first), molecule.getAtom(second), order);
    }

    private static void removeHydrogen(IAtom atom) {
        atom.setImplicitHydrogenCount(atom.getImplicitHydrogenCount() - 1);
    }

    private <T> Optional<T> any(List<T> options) {
        return options.isEmpty() ? Optional.empty() : Optional.of(options.get(random.nextInt(options.size())));
    }
}
