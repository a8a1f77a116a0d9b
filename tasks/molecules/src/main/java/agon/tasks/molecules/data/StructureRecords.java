package agon.tasks.molecules.data;

import agon.tasks.molecules.description.AtomsAndBonds;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How atoms and bonds are written down: a few bytes each, since a file may hold a hundred thousand molecules. */
final class StructureRecords {
    private static final int AROMATIC = 1;
    private static final int IN_RING = 2;
    private static final int CONJUGATED = 4;

    /** The same few kinds of atoms are found in all molecules; one copy of each is enough, and so for bonds. */
    private final Map<AtomsAndBonds.Atom, AtomsAndBonds.Atom> atoms = new HashMap<>();

    private final Map<AtomsAndBonds.Bond, AtomsAndBonds.Bond> bonds = new HashMap<>();

    void write(AtomsAndBonds structure, DataOutput out) throws IOException {
        out.writeShort(structure.atoms().size());
        for (AtomsAndBonds.Atom atom : structure.atoms()) {
            out.writeByte(atom.number());
            out.writeByte(atom.neighbours());
            out.writeByte(atom.hydrogens());
            out.writeByte(atom.charge());
            out.writeByte(atom.piBonds());
            out.writeByte(flags(atom.aromatic(), atom.inRing(), atom.conjugated()));
        }
        out.writeShort(structure.bonds().size());
        for (AtomsAndBonds.Bond bond : structure.bonds()) {
            out.writeShort(bond.first());
            out.writeShort(bond.second());
            out.writeByte(bond.order().ordinal());
            out.writeByte(flags(false, bond.inRing(), bond.conjugated()));
        }
    }

    AtomsAndBonds read(DataInput in) throws IOException {
        List<AtomsAndBonds.Atom> readAtoms = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            readAtoms.add(atoms.computeIfAbsent(atom(in), same -> same));
        }
        List<AtomsAndBonds.Bond> readBonds = new ArrayList<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            readBonds.add(bonds.computeIfAbsent(bond(in), same -> same));
        }
        return new AtomsAndBonds(readAtoms, readBonds);
    }

    private static AtomsAndBonds.Atom atom(DataInput in) throws IOException {
        int number = in.readUnsignedByte();
        int neighbours = in.readUnsignedByte();
        int hydrogens = in.readUnsignedByte();
        int charge = in.readByte();
        int piBonds = in.readUnsignedByte();
        int flags = in.readByte();
        return new AtomsAndBonds.Atom(
                number,
                neighbours,
                hydrogens,
                charge,
                piBonds,
                (flags & AROMATIC) != 0,
                (flags & IN_RING) != 0,
                (flags & CONJUGATED) != 0);
    }

    private static AtomsAndBonds.Bond bond(DataInput in) throws IOException {
        int first = in.readUnsignedShort();
        int second = in.readUnsignedShort();
        AtomsAndBonds.Order order = AtomsAndBonds.Order.values()[in.readByte()];
        int flags = in.readByte();
        return new AtomsAndBonds.Bond(first, second, order, (flags & IN_RING) != 0, (flags & CONJUGATED) != 0);
    }

    private static int flags(boolean aromatic, boolean inRing, boolean conjugated) {
        return (aromatic ? AROMATIC : 0) + (inRing ? IN_RING : 0) + (conjugated ? CONJUGATED : 0);
    }
}
