package agon.tasks.molecules.drawing;

import agon.tasks.molecules.drawing.Structure.Point;
import java.util.ArrayList;
import java.util.List;
import org.openscience.cdk.interfaces.IAtom;

/**
 * A structure as SVG: discs behind the atoms to be looked at, bonds, elements, then what stands beside the discs. Whole numbers
 * alone, so that equal structures give equal bytes; on white, so that it can be read on any page.
 *
 * @param structure what is drawn
 * @param highlights what is to be looked at, those at the back first
 */
record StructureSvg(Structure structure, List<Highlight> highlights) {

    private static final int MARGIN = 75;

    /** A small molecule is not blown up beyond this. */
    private static final int LEAST_SIDE = 420;

    private static final int BASELINE = 16;
    private static final int HALF_A_LETTER = 17;

    /** The picture, which is called as the title says. */
    String write(String title) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"");
        List<PlacedLabel> labels = PlacedLabel.of(structure, highlights);
        int[] box = box(labels);
        svg.append(box[0]).append(' ').append(box[1]).append(' ').append(box[2]);
        svg.append(' ')
                .append(box[3])
                .append("\"><title>")
                .append(escaped(title))
                .append("</title>");
        svg.append("<path fill=\"#fff\" d=\"M")
                .append(box[0])
                .append(' ')
                .append(box[1])
                .append('h');
        svg.append(box[2])
                .append('v')
                .append(box[3])
                .append("h-")
                .append(box[2])
                .append("z\"/>");
        discs(svg);
        new BondLines(structure).write(svg);
        svg.append("<g font-family=\"sans-serif\" font-size=\"46\">");
        for (IAtom atom : structure.molecule().atoms()) {
            if (AtomLabel.isShown(atom)) {
                element(atom, svg);
            }
        }
        svg.append("</g>");
        labels(labels, svg);
        return svg.append("</svg>").toString();
    }

    /** Left, top, width and height. */
    private int[] box(List<PlacedLabel> labels) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        List<Point> points = new ArrayList<>(structure.points());
        labels.stream().flatMap(PlacedLabel::ends).forEach(points::add);
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        int width = (int) Math.max(LEAST_SIDE, Math.round(right - left) + 2 * MARGIN);
        int height = (int) Math.max(LEAST_SIDE / 2, Math.round(bottom - top) + 2 * MARGIN);
        return new int[] {
            (int) Math.round((left + right) / 2) - width / 2,
            (int) Math.round((top + bottom) / 2) - height / 2,
            width,
            height
        };
    }

    /** A stroke of no length with round ends is a disc, and the shortest way to write one. */
    private void discs(StringBuilder svg) {
        for (Highlight highlight : highlights) {
            if (!highlight.atoms().isEmpty()) {
                svg.append("<path stroke=\"").append(highlight.colour()).append("\" stroke-linecap=\"round\"");
                svg.append(" stroke-width=\"").append(highlight.width()).append("\" d=\"");
                for (int atom : highlight.atoms()) {
                    Point at = structure.points().get(atom);
                    svg.append('M')
                            .append(Math.round(at.x()))
                            .append(' ')
                            .append(Math.round(at.y()))
                            .append("h0");
                }
                svg.append("\"/>");
            }
        }
    }

    private void element(IAtom atom, StringBuilder svg) {
        Point at = structure.point(atom);
        AtomLabel label = AtomLabel.of(atom);
        boolean first = structure.towardsNeighbours(atom).x() > 1;
        int half = HALF_A_LETTER * label.element().length();
        String text = label.text(first);
        svg.append("<text x=\"").append(Math.round(at.x()) + (first ? half : -half));
        svg.append("\" y=\"").append(Math.round(at.y()) + BASELINE).append('"');
        svg.append(first ? " text-anchor=\"end\">" : ">").append(escaped(text)).append("</text>");
    }

    private static void labels(List<PlacedLabel> labels, StringBuilder svg) {
        if (labels.isEmpty()) {
            return;
        }
        svg.append("<g font-family=\"sans-serif\" font-size=\"40\" font-weight=\"bold\">");
        for (PlacedLabel label : labels) {
            svg.append("<text x=\"").append(Math.round(label.at().x())).append("\" y=\"");
            svg.append(Math.round(label.at().y()) + BASELINE).append("\" text-anchor=\"");
            svg.append(label.anchor())
                    .append("\">")
                    .append(escaped(label.text()))
                    .append("</text>");
        }
        svg.append("</g>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
