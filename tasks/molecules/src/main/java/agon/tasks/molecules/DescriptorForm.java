package agon.tasks.molecules;

import agon.api.codec.VectorForm;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A molecule as its descriptors. The aspect is not shown: whatever is asked about a molecule, its value is the answer.
 *
 * @param features which descriptors
 */
record DescriptorForm(List<Feature> features) implements VectorForm<MoleculeQuestion> {

    /** Those descriptors that are not the same for all of some molecules. */
    static DescriptorForm distinguishing(List<Molecule> molecules) {
        return new DescriptorForm(Arrays.stream(Feature.values())
                .filter(feature -> molecules.stream()
                                .mapToDouble(molecule -> molecule.descriptors().value(feature))
                                .distinct()
                                .limit(2)
                                .count()
                        > 1)
                .toList());
    }

    @Override
    public List<String> names() {
        return features.stream()
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    @Override
    public void write(MoleculeQuestion question, float[] into, int offset) {
        for (int i = 0; i < features.size(); i++) {
            into[offset + i] = (float) question.molecule().descriptors().value(features.get(i));
        }
    }
}
