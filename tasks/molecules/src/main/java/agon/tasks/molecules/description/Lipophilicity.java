package agon.tasks.molecules.description;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.qsar.IMolecularDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.XLogPDescriptor;
import org.openscience.cdk.qsar.result.DoubleResult;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Octanol-water partition by XLogP (R. Wang, Y. Fu and L. Lai, J. Chem. Inf. Comput. Sci. 1997, 37, 615), as CDK computes
 * it; zero for the rare molecule that CDK has no answer for.
 *
 * <p>Not CDK's JPlogP: it writes to the console and gives no number when it meets a type of atom that it does not know.
 */
final class Lipophilicity {
    private final IMolecularDescriptor descriptor = new XLogPDescriptor();

    double of(IAtomContainer molecule) {
        if (descriptor.calculate(typed(molecule)).getValue() instanceof DoubleResult result
                && Double.isFinite(result.doubleValue())) {
            return result.doubleValue();
        }
        return 0.0;
    }

    /** The contributions are defined on explicit hydrogens and on the aromaticity of CDK's atom types. */
    private static IAtomContainer typed(IAtomContainer molecule) {
        try {
            IAtomContainer copy = molecule.clone();
            AtomContainerManipulator.percieveAtomTypesAndConfigureUnsetProperties(copy);
            AtomContainerManipulator.convertImplicitToExplicitHydrogens(copy);
            Aromaticity.apply(Aromaticity.Model.CDK_AtomTypes, copy);
            return copy;
        } catch (CloneNotSupportedException | CDKException e) {
            throw new IllegalStateException("a molecule that was read cannot be typed", e);
        }
    }
}
