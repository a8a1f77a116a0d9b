package agon.tasks.digits.data;

import java.util.ArrayList;
import java.util.List;

/**
 * A stroke of a pen through given points.
 *
 * @param through at least two; the unit square is the glyph's frame
 * @param curved whether it bends smoothly at the points between the first and the last (Catmull and Rom 1974), or sharply
 */
record Stroke(List<Point> through, boolean curved) {

    /** Straight pieces between two points of a curve. */
    private static final int PIECES = 6;

    static Stroke curve(double... coordinates) {
        return new Stroke(points(coordinates), true);
    }

    static Stroke line(double... coordinates) {
        return new Stroke(points(coordinates), false);
    }

    private static List<Point> points(double[] coordinates) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i + 1 < coordinates.length; i += 2) {
            points.add(new Point(coordinates[i], coordinates[i + 1]));
        }
        return List.copyOf(points);
    }

    /** The stroke as a chain of straight pieces. */
    List<Point> chain() {
        if (!curved) {
            return through;
        }
        List<Point> chain = new ArrayList<>();
        for (int i = 0; i + 1 < through.size(); i++) {
            Point before = through.get(Math.max(0, i - 1));
            Point from = through.get(i);
            Point to = through.get(i + 1);
            Point after = through.get(Math.min(through.size() - 1, i + 2));
            for (int piece = 0; piece < PIECES; piece++) {
                double t = (double) piece / PIECES;
                chain.add(new Point(
                        between(before.x(), from.x(), to.x(), after.x(), t),
                        between(before.y(), from.y(), to.y(), after.y(), t)));
            }
        }
        chain.add(through.get(through.size() - 1));
        return chain;
    }

    private static double between(double before, double from, double to, double after, double t) {
        return from
                + 0.5
                        * t
                        * (to
                                - before
                                + t
                                        * (2 * before
                                                - 5 * from
                                                + 4 * to
                                                - after
                                                + t * (3 * (from - to) + after - before)));
    }
}
