package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.Exclusion;
import agon.tasks.molecules.description.AtomsAndBonds;
import agon.tasks.molecules.description.CoulombMatrix;
import agon.tasks.molecules.description.Descriptors;
import agon.tasks.molecules.description.Fingerprint;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** How described molecules, and rows that were left out, are written down: to the bit, so that they read back equal. */
final class RowRecords {
    private static final int END = 0;
    private static final int MOLECULE = 1;
    private static final int EXCLUDED = 2;

    /** A scaffold is that of many molecules; one copy of each is enough. */
    private final Map<String, String> scaffolds = new HashMap<>();

    private final StructureRecords structures = new StructureRecords();

    void write(MoleculeSet.Entry entry, DataOutput out) throws IOException {
        Molecule molecule = entry.molecule();
        out.writeByte(MOLECULE);
        out.writeUTF(molecule.name());
        out.writeUTF(molecule.smiles());
        out.writeUTF(molecule.canonical());
        out.writeUTF(molecule.scaffold());
        write(molecule.descriptors().toArray(), out);
        long[] words = molecule.fingerprint().toWords();
        out.writeInt(words.length);
        for (long word : words) {
            out.writeLong(word);
        }
        structures.write(molecule.structure(), out);
        float[] coulomb = molecule.coulomb().map(CoulombMatrix::toArray).orElseGet(() -> new float[0]);
        out.writeInt(coulomb.length);
        for (float value : coulomb) {
            out.writeFloat(value);
        }
        out.writeDouble(entry.value());
        out.writeBoolean(entry.estimate().isPresent());
        out.writeDouble(entry.estimate().orElse(0.0));
    }

    void write(ExcludedRow row, DataOutput out) throws IOException {
        out.writeByte(EXCLUDED);
        out.writeLong(row.line());
        out.writeByte(row.rule().ordinal());
        out.writeUTF(row.detail());
    }

    void end(DataOutput out) throws IOException {
        out.writeByte(END);
    }

    /** Everything up to the end, in order. */
    MoleculeRows read(DataInput in) throws IOException {
        List<MoleculeSet.Entry> entries = new ArrayList<>();
        List<ExcludedRow> excluded = new ArrayList<>();
        for (int kind = in.readByte(); kind != END; kind = in.readByte()) {
            switch (kind) {
                case MOLECULE -> entries.add(entry(entries.size(), in));
                case EXCLUDED ->
                    excluded.add(new ExcludedRow(in.readLong(), Exclusion.values()[in.readByte()], in.readUTF()));
                default -> throw new StreamCorruptedException("a record of unknown kind " + kind);
            }
        }
        return new MoleculeRows(entries, excluded);
    }

    private MoleculeSet.Entry entry(int row, DataInput in) throws IOException {
        String name = in.readUTF();
        String smiles = in.readUTF();
        String canonical = in.readUTF();
        String scaffold = scaffolds.computeIfAbsent(in.readUTF(), same -> same);
        Descriptors descriptors = Descriptors.ofValues(doubles(in));
        long[] words = new long[in.readInt()];
        for (int i = 0; i < words.length; i++) {
            words[i] = in.readLong();
        }
        AtomsAndBonds structure = structures.read(in);
        float[] coulomb = new float[in.readInt()];
        for (int i = 0; i < coulomb.length; i++) {
            coulomb[i] = in.readFloat();
        }
        Molecule molecule = new Molecule(
                row,
                name.equals(canonical) ? canonical : name,
                smiles.equals(canonical) ? canonical : smiles,
                canonical,
                scaffold,
                descriptors,
                Fingerprint.ofWords(words),
                structure,
                coulomb.length == 0 ? Optional.empty() : Optional.of(CoulombMatrix.ofEntries(coulomb)));
        double value = in.readDouble();
        boolean estimated = in.readBoolean();
        double estimate = in.readDouble();
        return new MoleculeSet.Entry(molecule, value, estimated ? OptionalDouble.of(estimate) : OptionalDouble.empty());
    }

    private static void write(double[] values, DataOutput out) throws IOException {
        out.writeInt(values.length);
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static double[] doubles(DataInput in) throws IOException {
        double[] values = new double[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
        return values;
    }
}
