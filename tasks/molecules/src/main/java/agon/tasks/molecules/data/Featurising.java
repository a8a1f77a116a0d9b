package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.BondMending;
import agon.tasks.molecules.chemistry.Exclusion;
import agon.tasks.molecules.chemistry.HuckelMethod;
import agon.tasks.molecules.chemistry.NoHuckelGapException;
import agon.tasks.molecules.chemistry.Radicals;
import agon.tasks.molecules.chemistry.Screening;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.Describer;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * Describes the molecules of a file one by one and writes each down at once, so that no more than one is in memory however
 * many there are. Those that have no place in a set are written down as left out.
 */
final class Featurising implements RowVisitor {
    private final MoleculeDescription description = new MoleculeDescription(Describer.ofGraphAndPolarity());
    private final HuckelMethod method = new HuckelMethod();
    private final RowRecords records = new RowRecords();
    private final Radicals radicals;
    private final DataOutput out;
    private int kept;

    Featurising(Radicals radicals, DataOutput out) {
        this.radicals = radicals;
        this.out = out;
    }

    @Override
    public void read(RawMolecule raw) throws IOException {
        IAtomContainer graph;
        try {
            graph = description.read(raw.smiles());
        } catch (UnreadableSmilesException e) {
            excluded(new ExcludedRow(raw.line(), Exclusion.UNREADABLE, text(e)));
            return;
        }
        if (radicals == Radicals.MEND) {
            BondMending.mend(graph);
        }
        Optional<Exclusion> rule = Screening.of(graph);
        if (rule.isPresent()) {
            String detail =
                    "'" + raw.smiles().strip() + "' is left out: " + rule.get().title();
            excluded(new ExcludedRow(raw.line(), rule.get(), detail));
            return;
        }
        MoleculeDescription.Described described =
                description.describe(kept, raw.name(), raw.smiles(), raw.coulomb(), graph);
        try {
            double value = raw.value().isPresent() ? raw.value().getAsDouble() : method.gap(described.piSystem());
            records.write(new MoleculeSet.Entry(described.molecule(), value, raw.estimate()), out);
            kept++;
        } catch (NoHuckelGapException e) {
            excluded(new ExcludedRow(
                    raw.line(), Exclusion.NO_HUCKEL_GAP, "'" + raw.smiles().strip() + "': " + text(e)));
        }
    }

    @Override
    public void excluded(ExcludedRow row) throws IOException {
        records.write(row, out);
    }

    /** Marks the end. */
    void end() throws IOException {
        records.end(out);
    }

    private static String text(Exception e) {
        String message = e.getMessage();
        return message == null ? e.toString() : message;
    }
}
