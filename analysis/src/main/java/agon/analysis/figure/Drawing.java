package agon.analysis.figure;

import java.util.List;

/**
 * Marks on a plane whose origin is the upper left corner, in points.
 *
 * @param width above 0
 * @param height above 0
 * @param title a few words
 * @param description what it shows, for those who do not see it
 * @param marks later ones lie over earlier ones
 */
public record Drawing(double width, double height, String title, String description, List<Mark> marks) {

    public Drawing {
        marks = List.copyOf(marks);
    }

    /** Something drawn. */
    public sealed interface Mark {}

    /**
     * A line through points.
     *
     * @param points x and y by turns, at least two points
     * @param dashes lengths of dash and gap by turns; empty for a whole line
     */
    public record Line(double[] points, Ink ink, double width, List<Integer> dashes) implements Mark {

        public Line {
            points = points.clone();
            dashes = List.copyOf(dashes);
        }
    }

    /**
     * A filled polygon, a quarter opaque, so that what lies under it is seen.
     *
     * @param corners x and y by turns, at least three corners
     */
    public record Area(double[] corners, Ink ink) implements Mark {

        public Area {
            corners = corners.clone();
        }
    }

    /**
     * A filled polygon through which nothing is seen.
     *
     * @param corners x and y by turns, at least three corners
     */
    public record Tile(double[] corners, Ink ink) implements Mark {

        public Tile {
            corners = corners.clone();
        }
    }

    /** A filled sign, about six points wide. */
    public record Dot(double x, double y, Form form, Ink ink) implements Mark {}

    /**
     * Words on a base line.
     *
     * @param size of the letters, in points
     * @param turned whether they run upwards
     */
    public record Words(
            double x, double y, String text, Anchor anchor, double size, boolean bold, boolean turned, Ink ink)
            implements Mark {}

    /** Where words are held. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Forms of dots. */
    public enum Form {
        CIRCLE,
        SQUARE,
        DIAMOND,
        TRIANGLE
    }

    /** A colour by what it is for. */
    public sealed interface Ink {}

    /** Words, axes and lines across. */
    public enum Plain implements Ink {
        INK,
        FAINT
    }

    /**
     * A colour of a scale, the same on every ground.
     *
     * @param hex as {@code #rrggbb}
     */
    public record Shade(String hex) implements Ink {}

    /** A series by its number, 0 or more. */
    public record Series(int number) implements Ink {

        private static final List<List<Integer>> DASHES =
                List.of(List.of(), List.of(6, 3), List.of(2, 2), List.of(8, 2, 2, 2), List.of(1, 3));

        /** The form of its dots. */
        public Form form() {
            return Form.values()[number % Form.values().length];
        }

        /** Its dashes: other ones for those that share a colour. */
        public List<Integer> dashes() {
            return DASHES.get(number % DASHES.size());
        }
    }
}
