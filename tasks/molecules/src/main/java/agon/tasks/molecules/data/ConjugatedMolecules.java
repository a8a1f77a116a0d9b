package agon.tasks.molecules.data;

import agon.tasks.molecules.chemistry.HuckelMethod;
import agon.tasks.molecules.chemistry.SmilesReader;
import agon.tasks.molecules.chemistry.UnreadableSmilesException;
import agon.tasks.molecules.description.Describer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtomContainer;

/**
 * The generated data set: distinct conjugated molecules of {@value #LEAST_CENTRES} to {@value #USUAL_CENTRES} or up
 * to {@value #MOST_CENTRES} conjugated atoms, each with its HOMO-LUMO gap by the simple Hückel method.
 *
 * <p>The set is a constant: its seed belongs to it and not to an experiment, so that every experiment, whatever its
 * seeds, asks about the same molecules. Asking for fewer gives a prefix; asking for
 * larger ones gives another set. Polyenes, benzene and its fused relatives,
 * fulvene, azulene, tropone, quinone, furan, pyrrole and thiophene are grown by linking, fusing and substituting.
 */
public final class ConjugatedMolecules {
    /** Conjugated atoms of the smallest molecule (ethene). */
    public static final int LEAST_CENTRES = 2;

    /** Conjugated atoms of the largest molecules unless said otherwise (anthracene's size). */
    public static final int USUAL_CENTRES = 14;

    /** The largest that can be asked for (pyrene's size). */
    public static final int MOST_CENTRES = 16;

    /** The least that the largest may be: azulene and naphthalene, with which growth begins, must fit. */
    public static final int LEAST_LARGEST = 10;

    /** The most that can be asked for; well within the number of distinct molecules that growth can reach. */
    public static final int MOST_MOLECULES = 20_000;

    /** The year of Hückel's paper; the data set is defined by it. */
    private static final long SEED = 1931L;

    /** Target sizes are drawn from here upwards; smaller molecules are too few to draw at random. */
    private static final int LEAST_TARGET = 5;

    private static final int MOST_ATTEMPTS_AT_GROWTH = 24;

    private record Piece(String smiles, int centres) {}

    private static final List<Piece> CORES = List.of(
            new Piece("C=C", 2),
            new Piece("C=CC=C", 4),
            new Piece("C1=CC=CC=C1", 6),
            new Piece("C1=CC=CO1", 5),
            new Piece("C1=CC=CN1", 5),
            new Piece("C1=CC=CS1", 5),
            new Piece("C=C1C=CC=C1", 6),
            new Piece("O=C1C=CC(=O)C=C1", 8),
            new Piece("O=C1C=CC=CC=C1", 8),
            new Piece("C1=CC=C2C=CC=CC2=C1", 10),
            new Piece("C1=CC=C2C=CC=C2C=C1", 10));

    private static final List<Piece> BRANCHES = List.of(
            new Piece("C=C", 2),
            new Piece("C=C", 2),
            new Piece("C=CC=C", 4),
            new Piece("C=O", 2),
            new Piece("C#N", 2),
            new Piece("O", 1),
            new Piece("N", 1),
            new Piece("F", 1),
            new Piece("Cl", 1),
            new Piece("OC", 1),
            new Piece("C", 0),
            new Piece("C1=CC=CC=C1", 6),
            new Piece("C1=CC=CO1", 5),
            new Piece("C1=CNC=C1", 5),
            new Piece("C1=CC=CS1", 5));

    private static final List<Piece> BRIDGES =
            List.of(new Piece("C=CC=C", 4), new Piece("C=CO", 3), new Piece("C=CN", 3), new Piece("C=CS", 3));

    private final HuckelMethod method = new HuckelMethod();
    private final int largest;

    /** Molecules of up to {@value #USUAL_CENTRES} conjugated atoms. */
    public ConjugatedMolecules() {
        this(USUAL_CENTRES);
    }

    /** @param largest conjugated atoms of the largest, from {@value #LEAST_LARGEST} to {@value #MOST_CENTRES} */
    public ConjugatedMolecules(int largest) {
        if (largest < LEAST_LARGEST || largest > MOST_CENTRES) {
            throw new IllegalArgumentException(
                    "the largest have from " + LEAST_LARGEST + " to " + MOST_CENTRES + " centres, not " + largest);
        }
        this.largest = largest;
    }

    /**
     * The first {@code count} molecules.
     *
     * @param count from 1 to {@value #MOST_MOLECULES}
     */
    public MoleculeSet generate(int count) {
        if (count < 1 || count > MOST_MOLECULES) {
            throw new IllegalArgumentException("molecules must be from 1 to " + MOST_MOLECULES + " but is " + count);
        }
        MoleculeDescription description = new MoleculeDescription(Describer.ofGraph());
        List<MoleculeSet.Entry> entries = new ArrayList<>();
        for (String smiles : distinctSmiles(count)) {
            try {
                MoleculeDescription.Described described = description.describe(entries.size(), smiles);
                entries.add(new MoleculeSet.Entry(
                        described.molecule(), method.gap(described.piSystem()), OptionalDouble.empty()));
            } catch (UnreadableSmilesException e) {
                throw new IllegalStateException("a generated molecule cannot be read back", e);
            }
        }
        return new MoleculeSet(
                "Hückel gaps of generated conjugated molecules", "|beta|", Size.CONJUGATED_ATOMS, entries);
    }

    private Set<String> distinctSmiles(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        SmilesReader reader = new SmilesReader();
        MoleculeGrowth growth = new MoleculeGrowth(reader, random);
        Set<String> distinct = new LinkedHashSet<>();
        for (Piece core : CORES) {
            if (distinct.size() < count) {
                distinct.add(reader.canonical(growth.start(core.smiles())));
            }
        }
        while (distinct.size() < count) {
            int target = random.nextInt(LEAST_TARGET, largest + 1);
            distinct.add(reader.canonical(grow(growth, random, target)));
        }
        return distinct;
    }

    private static IAtomContainer grow(MoleculeGrowth growth, RandomGenerator random, int target) {
        Piece core = pick(CORES, target, random);
        IAtomContainer molecule = growth.start(core.smiles());
        int centres = core.centres();
        for (int attempt = 0; attempt < MOST_ATTEMPTS_AT_GROWTH && centres < target; attempt++) {
            boolean fusing = target - centres >= 3 && random.nextInt(3) == 0;
            Piece piece = pick(fusing ? BRIDGES : BRANCHES, target - centres, random);
            if (fusing) {
                Cycles.markRingAtomsAndBonds(molecule);
            }
            boolean grown = fusing ? growth.fuse(molecule, piece.smiles()) : growth.attach(molecule, piece.smiles());
            centres += grown ? piece.centres() : 0;
        }
        for (int substitutions = random.nextInt(3); substitutions > 0; substitutions--) {
            growth.substitute(molecule);
        }
        return molecule;
    }

    private static Piece pick(List<Piece> pieces, int mostCentres, RandomGenerator random) {
        List<Piece> fitting =
                pieces.stream().filter(piece -> piece.centres() <= mostCentres).toList();
        return fitting.get(random.nextInt(fitting.size()));
    }
}
