package agon.tasks.molecules.chemistry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.silent.SilentChemObjectBuilder;

/**
 * Bonds from a geometry: two atoms are bonded that are no farther apart than their covalent radii (B. Cordero et al.,
 * Dalton Trans. 2008, 2832) and {@value #TOLERANCE} Å; orders are those that give every atom a usual valence.
 *
 * <p>Meant for neutral organic molecules of some ten heavy atoms, as in QM7: orders are found by trying them, the short
 * bonds first. Where charges would have to be told apart, as in nitro groups and isonitriles, higher valences stand for
 * them, and where nothing fits there is no result.
 */
public final class BondPerception {
    private static final double TOLERANCE = 0.45;
    private static final int HIGHEST_ORDER = 3;

    private static final Map<String, Double> RADII =
            Map.of("H", 0.31, "B", 0.84, "C", 0.76, "N", 0.71, "O", 0.66, "F", 0.57, "S", 1.05, "Cl", 1.02, "Br", 1.20);

    /** Ordinary valences first; the second round allows what SMILES write as {@code N(=O)=O} and {@code S(=O)(=O)}. */
    private static final List<Map<String, List<Integer>>> VALENCES = List.of(
            Map.of("B", List.of(3), "C", List.of(4), "N", List.of(3), "O", List.of(2), "S", List.of(2)),
            Map.of("B", List.of(3), "C", List.of(4), "N", List.of(3, 5), "O", List.of(2), "S", List.of(2, 4, 6)));

    private record Joined(int first, int second, double stretch) {}

    /** The molecule with hydrogen implicit; empty where an element has no radius or no valences fit. */
    public Optional<IAtomContainer> molecule(Geometry geometry) {
        List<Geometry.Nucleus> atoms = geometry.atoms();
        if (!atoms.stream().allMatch(atom -> RADII.containsKey(atom.element()))) {
            return Optional.empty();
        }
        int[] hydrogens = new int[atoms.size()];
        int[] degree = new int[atoms.size()];
        List<Joined> heavy = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = i + 1; j < atoms.size(); j++) {
                double stretch = atoms.get(i).distance(atoms.get(j)) - radius(atoms.get(i)) - radius(atoms.get(j));
                if (stretch <= TOLERANCE) {
                    degree[i]++;
                    degree[j]++;
                    boolean first = hydrogen(atoms.get(i));
                    boolean second = hydrogen(atoms.get(j));
                    if (!first && !second) {
                        heavy.add(new Joined(i, j, stretch));
                    } else {
                        hydrogens[i] += second ? 1 : 0;
                        hydrogens[j] += first ? 1 : 0;
                    }
                }
            }
        }
        heavy.sort(Comparator.comparingDouble(Joined::stretch));
        int[] orders = new int[heavy.size()];
        for (Map<String, List<Integer>> valences : VALENCES) {
            if (fits(atoms, valences, heavy, degree, orders, 0)) {
                return Optional.of(graph(atoms, hydrogens, heavy, orders));
            }
        }
        return Optional.empty();
    }

    /** Tries orders for the bonds from one on, highest first; {@code used} counts what the atoms have spent so far. */
    private static boolean fits(
            List<Geometry.Nucleus> atoms,
            Map<String, List<Integer>> valences,
            List<Joined> bonds,
            int[] used,
            int[] orders,
            int from) {
        if (from == bonds.size()) {
            for (int i = 0; i < used.length; i++) {
                if (!usual(atoms.get(i), valences).contains(used[i])) {
                    return false;
                }
            }
            return true;
        }
        Joined bond = bonds.get(from);
        for (int order = HIGHEST_ORDER; order >= 1; order--) {
            used[bond.first()] += order - 1;
            used[bond.second()] += order - 1;
            orders[from] = order;
            if (most(atoms.get(bond.first()), valences) >= used[bond.first()]
                    && most(atoms.get(bond.second()), valences) >= used[bond.second()]
                    && fits(atoms, valences, bonds, used, orders, from + 1)) {
                return true;
            }
            used[bond.first()] -= order - 1;
            used[bond.second()] -= order - 1;
        }
        return false;
    }

    private static IAtomContainer graph(
            List<Geometry.Nucleus> atoms, int[] hydrogens, List<Joined> bonds, int[] orders) {
        IAtomContainer graph = SilentChemObjectBuilder.getInstance().newAtomContainer();
        int[] position = new int[atoms.size()];
        for (int i = 0; i < atoms.size(); i++) {
            if (!hydrogen(atoms.get(i))) {
                position[i] = graph.getAtomCount();
                IAtom atom = graph.getBuilder().newAtom();
                atom.setSymbol(atoms.get(i).element());
                atom.setImplicitHydrogenCount(hydrogens[i]);
                graph.addAtom(atom);
            }
        }
        for (int i = 0; i < orders.length; i++) {
            graph.addBond(
                    position[bonds.get(i).first()],
                    position[bonds.get(i).second()],
                    IBond.Order.values()[IBond.Order.SINGLE.ordinal() + orders[i] - 1]);
        }
        return graph;
    }

    private static List<Integer> usual(Geometry.Nucleus atom, Map<String, List<Integer>> valences) {
        return valences.getOrDefault(atom.element(), List.of(1));
    }

    private static int most(Geometry.Nucleus atom, Map<String, List<Integer>> valences) {
        List<Integer> usual = usual(atom, valences);
        return usual.get(usual.size() - 1);
    }

    private static boolean hydrogen(Geometry.Nucleus atom) {
        return atom.element().equals("H");
    }

    private static double radius(Geometry.Nucleus atom) {
        return RADII.getOrDefault(atom.element(), 0.0);
    }
}
