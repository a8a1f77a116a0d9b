package agon.tasks.molecules.drawing;

import agon.tasks.molecules.drawing.Structure.Point;
import java.util.Optional;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * Bonds as lines: one for each pair of electrons, the second one of a ring inside it; wedges where a bond leaves the paper.
 *
 * @param structure what is drawn
 */
record BondLines(Structure structure) {

    private static final int ROOM_FOR_LETTER = 30;
    private static final int APART = 14;
    private static final double INNER_SHORTER = 0.14;
    private static final int WEDGE = 11;
    private static final int RUNGS = 6;

    void write(StringBuilder svg) {
        StringBuilder lines = new StringBuilder();
        StringBuilder wedges = new StringBuilder();
        for (IBond bond : structure.molecule().bonds()) {
            write(bond, lines, wedges);
        }
        if (lines.length() > 0) {
            svg.append("<path fill=\"none\" stroke=\"#000\" stroke-width=\"5\" stroke-linecap=\"round\" d=\"");
            svg.append(lines).append("\"/>");
        }
        if (wedges.length() > 0) {
            svg.append("<path d=\"").append(wedges).append("\"/>");
        }
    }

    private void write(IBond bond, StringBuilder lines, StringBuilder wedges) {
        Point begin = end(bond.getBegin(), bond.getEnd());
        Point end = end(bond.getEnd(), bond.getBegin());
        Point across = end.minus(begin).direction().across();
        switch (bond.getOrder()) {
            case DOUBLE -> twofold(bond, begin, end, across, lines);
            case TRIPLE -> {
                line(begin, end, lines);
                line(begin.plus(across, APART), end.plus(across, APART), lines);
                line(begin.plus(across, -APART), end.plus(across, -APART), lines);
            }
            default -> onefold(bond, begin, end, across, lines, wedges);
        }
    }

    /** Where the line of a bond ends, with room for what is written at the atom. */
    private Point end(IAtom atom, IAtom other) {
        Point at = structure.point(atom);
        Point way = structure.point(other).minus(at).direction();
        return AtomLabel.isShown(atom) ? at.plus(way, ROOM_FOR_LETTER) : at;
    }

    private void twofold(IBond bond, Point begin, Point end, Point across, StringBuilder lines) {
        Optional<Point> ring = structure.middleOfRing(bond);
        if (ring.isEmpty()) {
            line(begin.plus(across, APART / 2.0), end.plus(across, APART / 2.0), lines);
            line(begin.plus(across, -APART / 2.0), end.plus(across, -APART / 2.0), lines);
            return;
        }
        Point inwards = ring.get().minus(begin);
        double side = inwards.x() * across.x() + inwards.y() * across.y() < 0 ? -APART : APART;
        Point along = end.minus(begin);
        line(begin, end, lines);
        line(
                begin.plus(along, INNER_SHORTER).plus(across, side),
                end.plus(along, -INNER_SHORTER).plus(across, side),
                lines);
    }

    private static void onefold(
            IBond bond, Point begin, Point end, Point across, StringBuilder lines, StringBuilder wedges) {
        switch (bond.getDisplay()) {
            case WedgeBegin -> wedge(begin, end, across, wedges);
            case WedgeEnd -> wedge(end, begin, across, wedges);
            case WedgedHashBegin -> rungs(begin, end, across, lines);
            case WedgedHashEnd -> rungs(end, begin, across, lines);
            default -> line(begin, end, lines);
        }
    }

    private static void wedge(Point narrow, Point wide, Point across, StringBuilder wedges) {
        move(narrow, wedges);
        to(narrow, wide.plus(across, WEDGE), wedges);
        to(wide.plus(across, WEDGE), wide.plus(across, -WEDGE), wedges);
        wedges.append('z');
    }

    private static void rungs(Point narrow, Point wide, Point across, StringBuilder lines) {
        Point along = wide.minus(narrow);
        for (int rung = 1; rung <= RUNGS; rung++) {
            double share = (double) rung / RUNGS;
            Point at = narrow.plus(along, share);
            line(at.plus(across, WEDGE * share), at.plus(across, -WEDGE * share), lines);
        }
    }

    private static void line(Point from, Point to, StringBuilder lines) {
        move(from, lines);
        to(from, to, lines);
    }

    private static void move(Point to, StringBuilder path) {
        path.append('M').append(Math.round(to.x())).append(' ').append(Math.round(to.y()));
    }

    private static void to(Point from, Point to, StringBuilder path) {
        long x = Math.round(to.x()) - Math.round(from.x());
        long y = Math.round(to.y()) - Math.round(from.y());
        path.append('l').append(x).append(y < 0 ? "" : " ").append(y);
    }
}
