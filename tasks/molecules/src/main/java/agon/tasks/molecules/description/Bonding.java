package agon.tasks.molecules.description;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/** Bonds, hydrogen bonding and the commonest functional groups. */
final class Bonding implements FeatureGroup {
    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        for (IBond bond : graph.molecule().bonds()) {
            into.count(kind(bond));
            if (rotatable(bond)) {
                into.count(Feature.ROTATABLE_BONDS);
            }
            if (carbonyl(bond)) {
                into.count(Feature.CARBONYLS);
            }
        }
        for (IAtom atom : graph.molecule().atoms()) {
            switch (atom.getSymbol()) {
                case "C" -> describeCarbon(atom, into);
                case "N" -> describeNitrogen(atom, into);
                case "O" -> describeOxygen(atom, into);
                default -> {}
            }
            switch (atom.getBondCount()) {
                case 0 -> {}
                case 1 -> into.count(Feature.TERMINAL_ATOMS);
                case 2 -> into.count(Feature.TWO_CONNECTED_ATOMS);
                case 3 -> into.count(Feature.THREE_CONNECTED_ATOMS);
                default -> into.count(Feature.FOUR_CONNECTED_ATOMS);
            }
        }
    }

    private static Feature kind(IBond bond) {
        if (bond.isAromatic()) {
            return Feature.AROMATIC_BONDS;
        }
        return switch (bond.getOrder()) {
            case DOUBLE -> Feature.DOUBLE_BONDS;
            case TRIPLE -> Feature.TRIPLE_BONDS;
            default -> Feature.SINGLE_BONDS;
        };
    }

    private static boolean rotatable(IBond bond) {
        return bond.getOrder() == IBond.Order.SINGLE
                && !bond.isInRing()
                && bond.getBegin().getBondCount() > 1
                && bond.getEnd().getBondCount() > 1;
    }

    static boolean carbonyl(IBond bond) {
        String pair = bond.getBegin().getSymbol() + bond.getEnd().getSymbol();
        return bond.getOrder() == IBond.Order.DOUBLE && (pair.equals("CO") || pair.equals("OC"));
    }

    private static void describeCarbon(IAtom atom, Descriptors.Builder into) {
        if (MolecularGraph.saturated(atom)) {
            into.count(Feature.SATURATED_CARBONS);
            if (MolecularGraph.hydrogens(atom) == 3) {
                into.count(Feature.METHYLS);
            }
        }
    }

    private static void describeNitrogen(IAtom atom, Descriptors.Builder into) {
        into.count(Feature.HYDROGEN_ACCEPTORS);
        if (MolecularGraph.hydrogens(atom) > 0) {
            into.count(Feature.HYDROGEN_DONORS);
            into.count(Feature.AMINO_GROUPS);
        }
    }

    private static void describeOxygen(IAtom atom, Descriptors.Builder into) {
        into.count(Feature.HYDROGEN_ACCEPTORS);
        if (MolecularGraph.hydrogens(atom) > 0) {
            into.count(Feature.HYDROGEN_DONORS);
            into.count(Feature.HYDROXYLS);
        } else if (atom.getBondCount() == 2) {
            into.count(Feature.ETHER_OXYGENS);
        }
    }
}
