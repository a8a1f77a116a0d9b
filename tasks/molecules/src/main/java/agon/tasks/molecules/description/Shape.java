package agon.tasks.molecules.description;

import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;

/**
 * Topological indices of the heavy-atom graph. Wiener 1947; Randić 1975 (order 1); Kier and Hall 1976 (valence
 * connectivity); Gutman and Trinajstić 1972 (Zagreb); Kier 1985 (kappa 2); Balaban 1982 (J). Separate parts of a salt
 * are treated one by one: no distance is counted between them.
 */
final class Shape implements FeatureGroup {
    @Override
    public void describe(MolecularGraph graph, Descriptors.Builder into) {
        describeDistances(graph, into);
        describeConnectivity(graph.molecule(), into);
    }

    private static void describeDistances(MolecularGraph graph, Descriptors.Builder into) {
        int[][] distances = graph.distances();
        double[] sums = new double[distances.length];
        double wiener = 0.0;
        int diameter = 0;
        int radius = Integer.MAX_VALUE;
        for (int i = 0; i < distances.length; i++) {
            int eccentricity = 0;
            for (int distance : distances[i]) {
                if (distance != Distances.UNREACHABLE) {
                    sums[i] += distance;
                    eccentricity = Math.max(eccentricity, distance);
                }
            }
            wiener += sums[i] / 2.0;
            diameter = Math.max(diameter, eccentricity);
            radius = Math.min(radius, eccentricity);
        }
        into.set(Feature.LOG_WIENER, StrictMath.log1p(wiener));
        into.set(Feature.DIAMETER, diameter);
        into.set(Feature.RADIUS, radius);
        into.set(Feature.BALABAN, balaban(graph, sums));
    }

    private static double balaban(MolecularGraph graph, double[] distanceSums) {
        double sum = 0.0;
        for (IBond bond : graph.molecule().bonds()) {
            double product = distanceSums[bond.getBegin().getIndex()]
                    * distanceSums[bond.getEnd().getIndex()];
            sum += 1.0 / StrictMath.sqrt(product);
        }
        int bonds = graph.molecule().getBondCount();
        return bonds * sum / (graph.rings().length + 1.0);
    }

    private static void describeConnectivity(IAtomContainer molecule, Descriptors.Builder into) {
        double randic = 0.0;
        double valence = 0.0;
        for (IBond bond : molecule.bonds()) {
            IAtom begin = bond.getBegin();
            IAtom end = bond.getEnd();
            randic += 1.0 / StrictMath.sqrt((double) begin.getBondCount() * end.getBondCount());
            valence += 1.0 / StrictMath.sqrt(valenceDelta(begin) * valenceDelta(end));
        }
        double zagreb = 0.0;
        double pathsOfTwo = 0.0;
        for (IAtom atom : molecule.atoms()) {
            double degree = atom.getBondCount();
            zagreb += degree * degree;
            pathsOfTwo += degree * (degree - 1.0) / 2.0;
        }
        int atoms = molecule.getAtomCount();
        into.set(Feature.RANDIC, randic);
        into.set(Feature.VALENCE_CONNECTIVITY, valence);
        into.set(Feature.ZAGREB, zagreb);
        into.set(
                Feature.KAPPA_2,
                pathsOfTwo == 0.0 ? 0.0 : (atoms - 1.0) * (atoms - 2.0) * (atoms - 2.0) / (pathsOfTwo * pathsOfTwo));
    }

    /** Valence electrons not spent on hydrogen, over core electrons: (Zv - h) / (Z - Zv - 1). */
    private static double valenceDelta(IAtom atom) {
        int hydrogens = MolecularGraph.hydrogens(atom);
        double delta = switch (atom.getSymbol()) {
            case "C" -> 4 - hydrogens;
            case "N" -> 5 - hydrogens;
            case "O" -> 6 - hydrogens;
            case "F" -> 7;
            case "P" -> (5 - hydrogens) / 9.0;
            case "S" -> (6 - hydrogens) / 9.0;
            case "Cl" -> 7 / 9.0;
            case "Br" -> 7 / 27.0;
            case "I" -> 7 / 45.0;
            default -> atom.getBondCount();
        };
        return Math.max(delta, 0.1);
    }
}
