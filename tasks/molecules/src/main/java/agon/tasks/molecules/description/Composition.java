package agon.tasks.molecules.description;

import java.util.Map;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/** Which atoms, and how heavy. */
final class Composition implements FeatureGroup {
    private static final Map<String, Feature> BY_ELEMENT = Map.of(
            "C", Feature.CARBONS,
            "N", Feature.NITROGENS,
            "O", Feature.OXYGENS,
            "S", Feature.SULFURS,
            "P", Feature.PHOSPHORUS,
            "F", Feature.FLUORINES,
            "Cl", Feature.CHLORINES,
            "Br", Feature.BROMINES,
            "I", Feature.IODINES);

    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        IAtomContainer molecule = graph.molecule();
        for (IAtom atom : molecule.atoms()) {
            into.count(Feature.HEAVY_ATOMS);
            into.add(Feature.HYDROGENS, MolecularGraph.hydrogens(atom));
            Feature element = BY_ELEMENT.get(atom.getSymbol());
            if (element != null) {
                into.count(element);
            }
            if (atom.getFormalCharge() != null && atom.getFormalCharge() != 0) {
                into.count(Feature.CHARGED_ATOMS);
            }
        }
        double heavy = into.get(Feature.HEAVY_ATOMS);
        into.set(Feature.HETERO_FRACTION, (heavy - into.get(Feature.CARBONS)) / heavy);
        into.set(
                Feature.MOLECULAR_WEIGHT,
                AtomContainerManipulator.getMass(molecule, AtomContainerManipulator.MolWeight));
    }
}
