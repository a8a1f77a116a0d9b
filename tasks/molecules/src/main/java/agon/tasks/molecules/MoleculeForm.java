package agon.tasks.molecules;

import agon.api.codec.VectorForm;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.data.MoleculeSet;
import agon.tasks.molecules.description.CircularFingerprints;
import agon.tasks.molecules.description.CoulombMatrix;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.quantum.OrbitalSight;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A question about a molecule as numbers, one part after the other. Which aspect is asked for is not shown: whatever is asked
 * about a molecule as a whole, its value is the answer. Questions about orbitals have a part of their own.
 *
 * @param parts none where all there is to say is said elsewhere
 */
record MoleculeForm(List<Part> parts) implements VectorForm<MoleculeQuestion> {

    /** No numbers. */
    static final MoleculeForm NOTHING = new MoleculeForm(List.of());

    /** Copies the parts. */
    MoleculeForm {
        parts = List.copyOf(parts);
    }

    /** Writes numbers that belong together. */
    interface Writing {
        void write(MoleculeQuestion question, float[] into, int offset);

        /** Writes what depends on the molecule alone. */
        static Writing ofMolecule(MoleculeWriting writing) {
            return (question, into, offset) -> writing.write(question.molecule(), into, offset);
        }
    }

    /** Writes numbers that belong to a molecule, whatever is asked about it. */
    interface MoleculeWriting {
        void write(Molecule molecule, float[] into, int offset);
    }

    /**
     * One part.
     *
     * @param names of its numbers
     * @param writing writes as many
     */
    record Part(List<String> names, Writing writing) {}

    /** What the settings say is seen. */
    static MoleculeForm of(SightSettings sight, MoleculeSet set, int atoms) {
        List<Part> parts = new ArrayList<>();
        if (sight.descriptors()) {
            parts.add(descriptors(set.molecules()));
        }
        if (sight.fingerprint()) {
            parts.add(fingerprint());
        }
        if (sight.estimate()) {
            parts.add(estimate(set));
        }
        if (sight.coulomb()) {
            parts.add(new Part(
                    CoulombMatrix.names(atoms),
                    Writing.ofMolecule((molecule, into, offset) ->
                            molecule.coulomb().orElseThrow().write(into, offset))));
        }
        return new MoleculeForm(parts);
    }

    /** This and what is asked about orbitals, where anything is. */
    MoleculeForm with(Optional<OrbitalSight> orbitals) {
        List<Part> more = new ArrayList<>(parts);
        orbitals.ifPresent(sight -> more.add(new Part(OrbitalSight.NAMES, sight::write)));
        return new MoleculeForm(more);
    }

    /** Those descriptors that are not the same for all molecules. */
    private static Part descriptors(List<Molecule> molecules) {
        List<Feature> features = Arrays.stream(Feature.values())
                .filter(feature -> molecules.stream()
                                .mapToDouble(molecule -> molecule.descriptors().value(feature))
                                .distinct()
                                .limit(2)
                                .count()
                        > 1)
                .toList();
        List<String> names = features.stream()
                .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                .toList();
        return new Part(names, Writing.ofMolecule((molecule, into, offset) -> {
            for (int i = 0; i < features.size(); i++) {
                into[offset + i] = (float) molecule.descriptors().value(features.get(i));
            }
        }));
    }

    private static Part fingerprint() {
        List<String> names = IntStream.range(0, CircularFingerprints.BITS)
                .mapToObj(bit -> "bit_" + bit)
                .toList();
        return new Part(names, Writing.ofMolecule((molecule, into, offset) -> {
            for (int bit = 0; bit < CircularFingerprints.BITS; bit++) {
                into[offset + bit] = molecule.fingerprint().has(bit) ? 1f : 0f;
            }
        }));
    }

    /** The numbers alone are kept: a form that learners hold must not lead to the values. */
    private static Part estimate(MoleculeSet set) {
        float[] estimates = new float[set.entries().size()];
        for (int row = 0; row < estimates.length; row++) {
            estimates[row] = (float) set.entries().get(row).estimate().orElseThrow();
        }
        return new Part(
                List.of("estimate"),
                Writing.ofMolecule((molecule, into, offset) -> into[offset] = estimates[molecule.row()]));
    }

    @Override
    public List<String> names() {
        return parts.stream().flatMap(part -> part.names().stream()).toList();
    }

    @Override
    public void write(MoleculeQuestion question, float[] into, int offset) {
        int at = offset;
        for (Part part : parts) {
            part.writing().write(question, into, at);
            at += part.names().size();
        }
    }
}
