package agon.tasks.molecules;

import agon.api.codec.GraphForm;
import agon.tasks.molecules.data.Molecule;
import agon.tasks.molecules.description.AtomsAndBonds;
import agon.tasks.molecules.question.MoleculeQuestion;
import java.util.List;

/**
 * A question about a molecule as a graph of atoms and bonds. Each atom is told by its element, heavy neighbours, hydrogens, charge
 * and pi bonds, and by whether it is aromatic, in a ring and conjugated; each bond by its order, and by whether it is in a ring
 * and conjugated: what Gilmer et al. (2017, table 1) tell of them but for what takes a geometry, and charge in addition. Categories
 * are indicators.
 *
 * @param extent of all molecules of the set
 * @param beside what else is told about the question, as numbers of the whole
 */
record MoleculeGraphForm(Extent extent, MoleculeForm beside) implements GraphForm<MoleculeQuestion> {

    /** Those that have an indicator: B, C, N, O, F, Si, P, S, Cl, Br, I; one more stands for all others. */
    private static final List<Integer> ELEMENTS = List.of(5, 6, 7, 8, 9, 14, 15, 16, 17, 35, 53);

    private static final int MOST_NEIGHBOURS = 4;
    private static final int MOST_HYDROGENS = 4;
    private static final int MOST_PI_BONDS = 2;
    private static final int ATOM_NUMBERS =
            (ELEMENTS.size() + 1) + (MOST_NEIGHBOURS + 1) + (MOST_HYDROGENS + 1) + (MOST_PI_BONDS + 1) + 4;
    private static final int BOND_NUMBERS = AtomsAndBonds.Order.values().length + 2;

    static MoleculeGraphForm of(List<Molecule> molecules, MoleculeForm beside) {
        int atoms = 1;
        int bonds = 0;
        for (Molecule molecule : molecules) {
            atoms = Math.max(atoms, molecule.structure().atoms().size());
            bonds = Math.max(bonds, molecule.structure().bonds().size());
        }
        return new MoleculeGraphForm(
                new Extent(
                        atoms, bonds, ATOM_NUMBERS, BOND_NUMBERS, beside.names().size()),
                beside);
    }

    @Override
    public float[][] vertices(MoleculeQuestion question) {
        return question.molecule().structure().atoms().stream()
                .map(MoleculeGraphForm::numbers)
                .toArray(float[][]::new);
    }

    @Override
    public int[][] edges(MoleculeQuestion question) {
        return question.molecule().structure().bonds().stream()
                .map(bond -> new int[] {bond.first(), bond.second()})
                .toArray(int[][]::new);
    }

    @Override
    public float[][] edgeNumbers(MoleculeQuestion question) {
        return question.molecule().structure().bonds().stream()
                .map(MoleculeGraphForm::numbers)
                .toArray(float[][]::new);
    }

    @Override
    public float[] whole(MoleculeQuestion question) {
        float[] whole = new float[extent.wholeNumbers()];
        beside.write(question, whole, 0);
        return whole;
    }

    private static float[] numbers(AtomsAndBonds.Atom atom) {
        float[] numbers = new float[ATOM_NUMBERS];
        int element = ELEMENTS.indexOf(atom.number());
        int at = 0;
        numbers[at + (element < 0 ? ELEMENTS.size() : element)] = 1;
        at += ELEMENTS.size() + 1;
        numbers[at + Math.min(atom.neighbours(), MOST_NEIGHBOURS)] = 1;
        at += MOST_NEIGHBOURS + 1;
        numbers[at + Math.min(atom.hydrogens(), MOST_HYDROGENS)] = 1;
        at += MOST_HYDROGENS + 1;
        numbers[at + Math.min(atom.piBonds(), MOST_PI_BONDS)] = 1;
        at += MOST_PI_BONDS + 1;
        numbers[at] = atom.charge();
        numbers[at + 1] = indicator(atom.aromatic());
        numbers[at + 2] = indicator(atom.inRing());
        numbers[at + 3] = indicator(atom.conjugated());
        return numbers;
    }

    private static float[] numbers(AtomsAndBonds.Bond bond) {
        float[] numbers = new float[BOND_NUMBERS];
        numbers[bond.order().ordinal()] = 1;
        numbers[BOND_NUMBERS - 2] = indicator(bond.inRing());
        numbers[BOND_NUMBERS - 1] = indicator(bond.conjugated());
        return numbers;
    }

    private static float indicator(boolean holds) {
        return holds ? 1 : 0;
    }
}
