package agon.tasks.molecules.chemistry;

import org.openscience.cdk.aromaticity.Aromaticity;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.exception.InvalidSmilesException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.silent.SilentChemObjectBuilder;
import org.openscience.cdk.smiles.SmiFlavor;
import org.openscience.cdk.smiles.SmilesGenerator;
import org.openscience.cdk.smiles.SmilesParser;
import org.openscience.cdk.tools.manipulator.AtomContainerManipulator;

/**
 * Reads and writes SMILES, for one thread at a time. The one door by which any molecule, generated or from a file, comes in.
 *
 * <p>A read molecule has localised (Kekulé) bond orders, so that electrons can be counted, and in addition the
 * aromaticity flags of the Daylight model, so that equal molecules written differently become equal graphs.
 */
public final class SmilesReader {
    private final SmilesParser parser = new SmilesParser(SilentChemObjectBuilder.getInstance());
    private final SmilesGenerator generator = new SmilesGenerator(SmiFlavor.Unique | SmiFlavor.UseAromaticSymbols);
    private final Aromaticity aromaticity =
            new Aromaticity(Aromaticity.Model.Daylight, Cycles.or(Cycles.all(), Cycles.relevant()));

    /**
     * Parses one molecule; surrounding white space is ignored.
     *
     * @throws UnreadableSmilesException when the text is empty or is no valid SMILES
     */
    public IAtomContainer read(String smiles) throws UnreadableSmilesException {
        String trimmed = smiles.strip();
        if (trimmed.isEmpty()) {
            throw new UnreadableSmilesException(smiles, "it is empty");
        }
        try {
            IAtomContainer molecule = AtomContainerManipulator.suppressHydrogens(parser.parseSmiles(trimmed));
            if (molecule.getAtomCount() == 0) {
                throw new UnreadableSmilesException(smiles, "it has no atoms");
            }
            markAromatic(molecule);
            return molecule;
        } catch (InvalidSmilesException e) {
            String reason = e.getMessage();
            throw new UnreadableSmilesException(
                    smiles,
                    reason == null ? "not valid" : reason.lines().findFirst().orElse(""));
        }
    }

    /**
     * Canonical SMILES without stereo marks: equal for equal molecular graphs, whatever the order of atoms. Aromaticity
     * is marked anew, so that a molecule may have been changed since it was read.
     */
    public String canonical(IAtomContainer molecule) {
        markAromatic(molecule);
        try {
            return generator.create(molecule);
        } catch (CDKException e) {
            throw new IllegalStateException("a molecule that was read could not be written as SMILES", e);
        }
    }

    private void markAromatic(IAtomContainer molecule) {
        try {
            Aromaticity.clear(molecule);
            aromaticity.apply(molecule);
        } catch (CDKException e) {
            throw new IllegalStateException("aromaticity of a molecule could not be perceived", e);
        }
    }
}
