package agon.tasks.molecules.description;

import agon.tasks.molecules.chemistry.PiAtomType;
import agon.tasks.molecules.chemistry.PiSystem;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * The atoms of one molecule that a feature counts, or is about: what there is to point at. Features of the whole, such as the
 * molecular weight, have none.
 */
public final class FeatureAtoms {
    private final MolecularGraph graph;

    private FeatureAtoms(MolecularGraph graph) {
        this.graph = graph;
    }

    /**
     * Those of a molecule.
     *
     * @param molecule as read by {@code SmilesReader}, without explicit hydrogens
     * @param piSystem its conjugated atoms
     */
    public static FeatureAtoms in(IAtomContainer molecule, PiSystem piSystem) {
        return new FeatureAtoms(MolecularGraph.of(molecule, piSystem));
    }

    /** Places of the atoms, from 0; none where the molecule has nothing of the kind. */
    public SortedSet<Integer> of(Feature feature) {
        return switch (feature) {
            case HEAVY_ATOMS -> atoms(atom -> true);
            case HYDROGENS -> atoms(FeatureAtoms::carriesHydrogen);
            case CARBONS -> element("C");
            case NITROGENS, HYDROGEN_ACCEPTORS, HYDROGEN_DONORS, OXYGENS -> polar(feature);
            case SULFURS -> element("S");
            case PHOSPHORUS -> element("P");
            case FLUORINES -> element("F");
            case CHLORINES -> element("Cl");
            case BROMINES -> element("Br");
            case IODINES -> element("I");
            case CHARGED_ATOMS -> atoms(atom -> atom.getFormalCharge() != null && atom.getFormalCharge() != 0);
            case DOUBLE_BONDS -> ends(bond -> !bond.isAromatic() && bond.getOrder() == IBond.Order.DOUBLE);
            case TRIPLE_BONDS -> ends(bond -> !bond.isAromatic() && bond.getOrder() == IBond.Order.TRIPLE);
            case CARBONYLS -> ends(Bonding::carbonyl);
            case HYDROXYLS -> atoms(atom -> atom.getSymbol().equals("O") && carriesHydrogen(atom));
            case AMINO_GROUPS -> atoms(atom -> atom.getSymbol().equals("N") && carriesHydrogen(atom));
            case ETHER_OXYGENS ->
                atoms(atom -> atom.getSymbol().equals("O") && !carriesHydrogen(atom) && atom.getBondCount() == 2);
            case RINGS -> rings(ring -> true);
            case AROMATIC_RINGS -> rings(ring -> Rings.aromatic(graph.molecule(), ring));
            case PI_CENTRES, INVERSE_PI_CENTRES -> centres(centre -> true);
            case LONGEST_PI_CHAIN -> longestChain();
            case CARBONYL_OXYGENS -> type(PiAtomType.CARBONYL_OXYGEN);
            case PYRIDINE_NITROGENS -> type(PiAtomType.PYRIDINE_NITROGEN);
            case PYRROLE_NITROGENS -> type(PiAtomType.PYRROLE_NITROGEN);
            default -> new TreeSet<>();
        };
    }

    private static boolean carriesHydrogen(IAtom atom) {
        return MolecularGraph.hydrogens(atom) > 0;
    }

    private SortedSet<Integer> polar(Feature feature) {
        boolean nitrogen = feature != Feature.OXYGENS;
        boolean oxygen = feature != Feature.NITROGENS;
        boolean donors = feature == Feature.HYDROGEN_DONORS;
        return atoms(atom -> ((nitrogen && atom.getSymbol().equals("N"))
                        || (oxygen && atom.getSymbol().equals("O")))
                && (!donors || carriesHydrogen(atom)));
    }

    private SortedSet<Integer> element(String symbol) {
        return atoms(atom -> atom.getSymbol().equals(symbol));
    }

    private SortedSet<Integer> atoms(Predicate<IAtom> which) {
        SortedSet<Integer> places = new TreeSet<>();
        for (IAtom atom : graph.molecule().atoms()) {
            if (which.test(atom)) {
                places.add(atom.getIndex());
            }
        }
        return places;
    }

    private SortedSet<Integer> ends(Predicate<IBond> which) {
        SortedSet<Integer> places = new TreeSet<>();
        for (IBond bond : graph.molecule().bonds()) {
            if (which.test(bond)) {
                places.add(bond.getBegin().getIndex());
                places.add(bond.getEnd().getIndex());
            }
        }
        return places;
    }

    private SortedSet<Integer> rings(Predicate<int[]> which) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int[] ring : graph.rings()) {
            if (which.test(ring)) {
                for (int atom : ring) {
                    places.add(atom);
                }
            }
        }
        return places;
    }

    private SortedSet<Integer> type(PiAtomType type) {
        return centres(centre -> centre.type().equals(Optional.of(type)));
    }

    private SortedSet<Integer> centres(Predicate<PiSystem.Centre> which) {
        SortedSet<Integer> places = new TreeSet<>();
        graph.piSystem().centres().stream().filter(which).forEach(centre -> places.add(centre.atom()));
        return places;
    }

    /** The first of the longest shortest paths between conjugated atoms, by their places. */
    private SortedSet<Integer> longestChain() {
        int size = graph.piSystem().centres().size();
        Distances distances = new Distances(size);
        graph.piSystem().bonds().forEach(bond -> distances.join(bond.first(), bond.second()));
        int[][] between = distances.all();
        int from = 0;
        int to = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (between[i][j] > between[from][to]) {
                    from = i;
                    to = j;
                }
            }
        }
        SortedSet<Integer> places = new TreeSet<>();
        for (int at = to, left = size == 0 ? -1 : between[from][to]; left >= 0; left--) {
            places.add(graph.piSystem().centres().get(at).atom());
            at = nearer(between, from, at);
        }
        return places;
    }

    private static int nearer(int[][] between, int from, int at) {
        for (int next = 0; next < between.length; next++) {
            if (between[at][next] == 1 && between[from][next] == between[from][at] - 1) {
                return next;
            }
        }
        return from;
    }
}
