package agon.tasks.molecules.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.vecmath.Point2d;
import org.openscience.cdk.exception.CDKException;
import org.openscience.cdk.graph.Cycles;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IAtomContainer;
import org.openscience.cdk.interfaces.IBond;
import org.openscience.cdk.layout.StructureDiagramGenerator;

/**
 * A molecule laid out on paper.
 *
 * @param molecule without explicit hydrogens, its bonds marked as wedges where its stereochemistry is known
 * @param points of the atoms; a bond is {@value #BOND} long, and down is positive
 * @param rings a smallest set of smallest rings, each as atom places with the first repeated at the end
 */
record Structure(IAtomContainer molecule, List<Point> points, int[][] rings) {

    /** The usual length of a bond. */
    static final int BOND = 100;

    /** What CDK makes it. */
    private static final double BOND_AS_LAID_OUT = 1.5;

    /** A point, or a way from one to another. */
    record Point(double x, double y) {

        Point plus(Point other, double times) {
            return new Point(x + times * other.x, y + times * other.y);
        }

        Point minus(Point other) {
            return plus(other, -1);
        }

        double length() {
            return StrictMath.sqrt(x * x + y * y);
        }

        /** The same way, of length 1; nowhere where this leads nowhere. */
        Point direction() {
            double length = length();
            return length == 0 ? this : new Point(x / length, y / length);
        }

        /** The same way, turned by a right angle. */
        Point across() {
            return new Point(-y, x);
        }
    }

    /** Lays out a molecule, which gets coordinates. */
    static Structure of(IAtomContainer molecule) {
        try {
            new StructureDiagramGenerator().generateCoordinates(molecule);
        } catch (CDKException e) {
            throw new IllegalStateException("a molecule that was read cannot be laid out", e);
        }
        double scale = BOND / BOND_AS_LAID_OUT;
        List<Point> points = new ArrayList<>();
        for (IAtom atom : molecule.atoms()) {
            Point2d at = atom.getPoint2d();
            points.add(new Point(scale * at.x, -scale * at.y));
        }
        return new Structure(molecule, points, Cycles.mcb(molecule).paths());
    }

    Point point(IAtom atom) {
        return points.get(atom.getIndex());
    }

    /** From an atom to the middle of its neighbours; nowhere where it has none, or lies in the middle itself. */
    Point towardsNeighbours(IAtom atom) {
        Point way = new Point(0, 0);
        for (IBond bond : atom.bonds()) {
            way = way.plus(point(bond.getOther(atom)).minus(point(atom)), 1.0 / atom.getBondCount());
        }
        return way;
    }

    /** The middle of the smallest ring that a bond is part of; empty for a bond outside rings. */
    Optional<Point> middleOfRing(IBond bond) {
        int[] smallest = {};
        for (int[] ring : rings) {
            if (isPart(bond, ring) && (smallest.length == 0 || ring.length < smallest.length)) {
                smallest = ring;
            }
        }
        if (smallest.length == 0) {
            return Optional.empty();
        }
        Point middle = new Point(0, 0);
        for (int i = 1; i < smallest.length; i++) {
            middle = middle.plus(points.get(smallest[i]), 1.0 / (smallest.length - 1));
        }
        return Optional.of(middle);
    }

    private static boolean isPart(IBond bond, int[] ring) {
        int begin = bond.getBegin().getIndex();
        int end = bond.getEnd().getIndex();
        for (int i = 1; i < ring.length; i++) {
            if ((ring[i - 1] == begin && ring[i] == end) || (ring[i - 1] == end && ring[i] == begin)) {
                return true;
            }
        }
        return false;
    }
}
