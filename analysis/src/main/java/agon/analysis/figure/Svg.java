package agon.analysis.figure;

import agon.analysis.figure.Drawing.Anchor;
import agon.analysis.figure.Drawing.Area;
import agon.analysis.figure.Drawing.Dot;
import agon.analysis.figure.Drawing.Ink;
import agon.analysis.figure.Drawing.Line;
import agon.analysis.figure.Drawing.Mark;
import agon.analysis.figure.Drawing.Plain;
import agon.analysis.figure.Drawing.Series;
import agon.analysis.figure.Drawing.Shade;
import agon.analysis.figure.Drawing.Tile;
import agon.analysis.figure.Drawing.Words;
import agon.analysis.wording.Rounded;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Renders drawings as SVG 1.1 with text that can be selected. Equal drawings give equal text. */
public final class Svg {

    private static final double RADIUS = 3.2;

    private final Function<Ink, String> colours;
    private final boolean alone;

    private Svg(Function<Ink, String> colours, boolean alone) {
        this.colours = colours;
        this.alone = alone;
    }

    /** A file of its own, on white. */
    public static String file(Drawing drawing) {
        return new Svg(Palette::of, true).render(drawing);
    }

    /**
     * A part of a page, whose style sheet sets the colours {@code --ink}, {@code --faint} and {@code --series-0} to {@code
     * --series-6}.
     */
    public static String inline(Drawing drawing) {
        return new Svg(
                        ink -> ink instanceof Series series
                                ? "var(--series-" + series.number() % Palette.SERIES.size() + ")"
                                : ink instanceof Shade shade
                                        ? shade.hex()
                                        : ink == Plain.FAINT ? "var(--faint)" : "var(--ink)",
                        false)
                .render(drawing);
    }

    private String render(Drawing drawing) {
        String size = number(drawing.width()) + " " + number(drawing.height());
        StringBuilder text = new StringBuilder("<svg ");
        text.append(alone ? "xmlns=\"http://www.w3.org/2000/svg\" " : "")
                .append("width=\"" + number(drawing.width()) + "\" height=\"" + number(drawing.height()) + "\" ")
                .append("viewBox=\"0 0 " + size + "\" role=\"img\" font-family=\"Helvetica, Arial, sans-serif\" ")
                .append("aria-label=\"" + escaped(drawing.title() + ". " + drawing.description()) + "\">\n");
        if (alone) {
            text.append("<title>" + escaped(drawing.title()) + "</title>\n")
                    .append("<desc>" + escaped(drawing.description()) + "</desc>\n")
                    .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        }
        for (Mark mark : drawing.marks()) {
            text.append(mark(mark)).append('\n');
        }
        return text.append("</svg>\n").toString();
    }

    private String mark(Mark mark) {
        if (mark instanceof Line line) {
            String dashes = line.dashes().isEmpty()
                    ? ""
                    : " stroke-dasharray=\""
                            + line.dashes().stream().map(String::valueOf).collect(Collectors.joining(" ")) + "\"";
            return "<polyline points=\"" + points(line.points()) + "\" fill=\"none\" stroke=\""
                    + colours.apply(line.ink()) + "\" stroke-width=\"" + number(line.width()) + "\"" + dashes + "/>";
        }
        if (mark instanceof Area area) {
            return "<polygon points=\"" + points(area.corners()) + "\" fill=\"" + colours.apply(area.ink())
                    + "\" fill-opacity=\"0.18\"/>";
        }
        if (mark instanceof Tile tile) {
            return "<polygon points=\"" + points(tile.corners()) + "\" fill=\"" + colours.apply(tile.ink()) + "\"/>";
        }
        return mark instanceof Dot dot ? dot(dot) : words((Words) mark);
    }

    private String dot(Dot dot) {
        String fill = " fill=\"" + colours.apply(dot.ink()) + "\"/>";
        if (dot.form() == Drawing.Form.CIRCLE) {
            return "<circle cx=\"" + number(dot.x()) + "\" cy=\"" + number(dot.y()) + "\" r=\"" + number(RADIUS) + "\""
                    + fill;
        }
        return "<polygon points=\"" + points(corners(dot)) + "\"" + fill;
    }

    /** The corners of a form that has some. */
    static double[] corners(Dot dot) {
        double x = dot.x();
        double y = dot.y();
        double r = RADIUS;
        return switch (dot.form()) {
            case CIRCLE -> throw new IllegalArgumentException("a circle has no corners");
            case SQUARE -> new double[] {x - r, y - r, x + r, y - r, x + r, y + r, x - r, y + r};
            case DIAMOND -> new double[] {x, y - 1.4 * r, x + 1.4 * r, y, x, y + 1.4 * r, x - 1.4 * r, y};
            case TRIANGLE -> new double[] {x, y - 1.3 * r, x + 1.2 * r, y + r, x - 1.2 * r, y + r};
        };
    }

    private String words(Words words) {
        String anchor = words.anchor() == Anchor.START
                ? ""
                : " text-anchor=\"" + words.anchor().name().toLowerCase(Locale.ROOT) + "\"";
        String turned =
                words.turned() ? " transform=\"rotate(-90 " + number(words.x()) + " " + number(words.y()) + ")\"" : "";
        return "<text x=\"" + number(words.x()) + "\" y=\"" + number(words.y()) + "\" font-size=\""
                + number(words.size()) + "\"" + (words.bold() ? " font-weight=\"bold\"" : "") + anchor + turned
                + " fill=\"" + colours.apply(words.ink()) + "\">" + escaped(words.text()) + "</text>";
    }

    private static String points(double[] points) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        return text.toString();
    }

    /** Two digits after the point at most. */
    static String number(double number) {
        String text = Rounded.fixed(number, 2);
        return text.replaceAll("\\.?0+$", "");
    }

    /** Text as it stands in XML; what XML cannot hold is left out. */
    static String escaped(String words) {
        StringBuilder text = new StringBuilder();
        words.codePoints()
                .filter(point ->
                        point >= ' ' && point != 0xFFFE && point != 0xFFFF && !(point >= 0xD800 && point < 0xE000))
                .forEach(point -> {
                    switch (point) {
                        case '&' -> text.append("&amp;");
                        case '<' -> text.append("&lt;");
                        case '>' -> text.append("&gt;");
                        case '"' -> text.append("&quot;");
                        default -> text.appendCodePoint(point);
                    }
                });
        return text.toString();
    }
}
