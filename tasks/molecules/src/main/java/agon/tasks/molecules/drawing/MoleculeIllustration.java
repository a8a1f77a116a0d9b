package agon.tasks.molecules.drawing;

import agon.api.codec.Illustration;
import agon.api.protocol.JudgedDebate;
import agon.tasks.molecules.chemistry.PiSystem;
import agon.tasks.molecules.chemistry.PiSystemFinder;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.Feature;
import agon.tasks.molecules.description.FeatureAtoms;
import agon.tasks.molecules.question.MoleculeQuestion;
import agon.tasks.molecules.question.OrbitalInquiry;
import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The structure of the molecule in question, called by its SMILES. Behind the atoms of groups that were revealed are discs with
 * the number of the piece; analogues and opinions are not about any atom. Where a fragment is asked about, it stands on grey.
 *
 * @param groups whose contributions are the first pieces of evidence about a molecule, in their order
 */
public record MoleculeIllustration(List<Feature> groups) implements Illustration<MoleculeQuestion> {

    private static final String GREY = "#ddd";
    private static final int FRAGMENT_WIDTH = 116;
    private static final int CLAIMANT_WIDTH = 96;
    private static final int RIVAL_WIDTH = 64;

    /** Copies the list. */
    public MoleculeIllustration {
        groups = List.copyOf(groups);
    }

    @Override
    public String draw(MoleculeQuestion question, List<JudgedDebate.Piece> pieces) {
        IAtomContainer molecule = read(question.molecule());
        PiSystem piSystem = new PiSystemFinder().find(molecule);
        List<Highlight> highlights = new ArrayList<>(fragment(question, piSystem));
        FeatureAtoms atoms = FeatureAtoms.in(molecule, piSystem);
        // What rivals point at is drawn later and smaller, so that it is seen before what claimants point at.
        revealed(pieces, true, atoms, highlights);
        revealed(pieces, false, atoms, highlights);
        String smiles = question.molecule().smiles().strip().split("\\s", 2)[0];
        return new StructureSvg(Structure.of(molecule), highlights).write(smiles);
    }

    private void revealed(
            List<JudgedDebate.Piece> pieces, boolean claimants, FeatureAtoms atoms, List<Highlight> highlights) {
        for (int i = 0; i < pieces.size(); i++) {
            JudgedDebate.Piece piece = pieces.get(i);
            if (piece.claimants() == claimants && piece.place() < groups.size()) {
                highlights.add(new Highlight(
                        atoms.of(groups.get(piece.place())),
                        claimants ? CLAIMANT : RIVAL,
                        claimants ? CLAIMANT_WIDTH : RIVAL_WIDTH,
                        Integer.toString(i + 1)));
            }
        }
    }

    private static List<Highlight> fragment(MoleculeQuestion question, PiSystem piSystem) {
        List<Integer> places = List.of();
        if (question.inquiry() instanceof OrbitalInquiry.Share share) {
            places = share.fragment().atoms();
        } else if (question.inquiry() instanceof OrbitalInquiry.Polynomial polynomial) {
            places = polynomial.fragment().atoms();
        }
        List<Integer> atoms = places.stream()
                .map(place -> piSystem.centres().get(place).atom())
                .toList();
        return List.of(Highlight.of(atoms, GREY, FRAGMENT_WIDTH, ""));
    }

    private static IAtomContainer read(Molecule molecule) {
        try {
            return new SmilesReader().read(molecule.smiles());
        } catch (UnreadableSmilesException e) {
            throw new IllegalStateException("a molecule of the set cannot be read back", e);
        }
    }
}
