package agon.tasks.molecules.description;

import org.openscience.cdk.qsar.DescriptorValue;
import org.openscience.cdk.qsar.IMolecularDescriptor;
import org.openscience.cdk.qsar.descriptors.molecular.TPSADescriptor;
import org.openscience.cdk.qsar.result.DoubleResult;

/**
 * Lipophilicity, and the polar surface of P. Ertl et al., J. Med. Chem. 2000, 43, 3714; the latter zero for the rare
 * molecule that CDK has no answer for.
 */
final class Polarity implements FeatureGroup {
    private final Lipophilicity lipophilicity = new Lipophilicity();
    private final IMolecularDescriptor polarSurface = new TPSADescriptor();

    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        into.set(Feature.LOG_P, lipophilicity.of(graph.molecule()));
        DescriptorValue surface = polarSurface.calculate(graph.molecule());
        if (surface.getValue() instanceof DoubleResult result && Double.isFinite(result.doubleValue())) {
            into.set(Feature.POLAR_SURFACE, result.doubleValue());
        }
    }
}
