package agon.tasks.molecules.quantum;

import agon.tasks.molecules.chemistry.Fragment;
import agon.tasks.molecules.chemistry.HuckelGraph;
import agon.tasks.molecules.question.OrbitalInquiry;

/**
 * Between which bounds levels lie, and how far characteristic polynomials reach: what can be said of a graph without solving
 * anything.
 *
 * @param graph the graph of the whole molecule
 */
record Bounds(HuckelGraph graph) {

    /** Two levels within bounds so near give a gap to 1e-6. */
    private static final double NARROW = 4e-7;

    /**
     * By how much the first bounds reach beyond where levels can lie. They differ, and are no round numbers, so that no
     * middle falls on a level of an alternant hydrocarbon, which lie evenly about 0.
     */
    private static final double BELOW = 0.1371;

    private static final double ABOVE = 0.2113;

    /** A level of the whole molecule, within the discs of S. A. Gershgorin (Izv. Akad. Nauk SSSR 1931, 6, 749). */
    OrbitalInquiry.Level level(int number) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int atom = 0; atom < graph.coulomb().size(); atom++) {
            double radius = 0;
            for (HuckelGraph.Bond bond : graph.bonds()) {
                radius += bond.touches(atom) ? Math.abs(bond.resonance()) : 0;
            }
            low = Math.min(low, graph.coulomb().get(atom) - radius);
            high = Math.max(high, graph.coulomb().get(atom) + radius);
        }
        return new OrbitalInquiry.Level(number, low - BELOW, high + ABOVE);
    }

    /** Whether the middle is near enough to be the answer. */
    static boolean narrow(OrbitalInquiry.Level level) {
        return level.high() - level.low() <= NARROW;
    }

    static OrbitalInquiry.Level lower(OrbitalInquiry.Level level) {
        return new OrbitalInquiry.Level(level.number(), level.low(), level.middle());
    }

    static OrbitalInquiry.Level upper(OrbitalInquiry.Level level) {
        return new OrbitalInquiry.Level(level.number(), level.middle(), level.high());
    }

    /**
     * The most that the determinant of the point times the unit matrix less the fragment's matrix can be: the product of the
     * lengths of its rows (J. Hadamard, Bull. Sci. Math. 1893, 17, 240); 1 for no atoms.
     */
    double reach(Fragment fragment, double point) {
        double reach = 1;
        for (int atom : fragment.atoms()) {
            double diagonal = point - graph.coulomb().get(atom);
            double squares = diagonal * diagonal;
            for (int place : fragment.bonds()) {
                HuckelGraph.Bond bond = graph.bonds().get(place);
                squares += bond.touches(atom) ? bond.resonance() * bond.resonance() : 0;
            }
            reach *= StrictMath.sqrt(squares);
        }
        return reach;
    }
}
