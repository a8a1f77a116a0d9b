package agon.tasks.molecules.drawing;

import agon.tasks.molecules.drawing.Structure.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * A structure as SVG: discs behind the atoms to be looked at, bonds, elements, then what stands beside the discs. Whole numbers
 * alone, so that equal structures give equal bytes; on white, so that it can be read on any page.
 *
 * @param structure what is drawn
 * @param highlights what is to be looked at, those at the back first
 */
record StructureSvg(Structure structure, List<Highlight> highlights) {

    private static final int MARGIN = 75;
    private static final int MARGIN_WITH_LABELS = 120;

    /** A small molecule is not blown up beyond this. */
    private static final int LEAST_SIDE = 420;

    private static final int BASELINE = 16;
    private static final int HALF_A_LETTER = 17;
    private static final int LABEL_AWAY = 62;

    /** The picture, which is called as the title says. */
    String write(String title) {
        StringBuilder svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"");
        int[] box = box();
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
        labels(svg);
        return svg.append("</svg>").toString();
    }

    /** Left, top, width and height. */
    private int[] box() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Point point : structure.points()) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        boolean labelled = highlights.stream()
                .anyMatch(one -> !one.label().isEmpty() && !one.atoms().isEmpty());
        int margin = labelled ? MARGIN_WITH_LABELS : MARGIN;
        int width = (int) Math.max(LEAST_SIDE, Math.round(right - left) + 2 * margin);
        int height = (int) Math.max(LEAST_SIDE / 2, Math.round(bottom - top) + 2 * margin);
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

    /** A label for each group of atoms that hang together; of several at one atom, one after the other. */
    private void labels(StringBuilder svg) {
        SortedMap<Integer, String> at = new TreeMap<>();
        for (Highlight highlight : highlights) {
            if (!highlight.label().isEmpty()) {
                oneOfEachGroup(highlight)
                        .forEach(atom -> at.merge(atom, highlight.label(), (one, other) -> one + " " + other));
            }
        }
        if (at.isEmpty()) {
            return;
        }
        svg.append("<g font-family=\"sans-serif\" font-size=\"40\" font-weight=\"bold\" text-anchor=\"middle\">");
        at.forEach((place, text) -> {
            Point away = structure
                    .towardsNeighbours(structure.molecule().getAtom(place))
                    .direction();
            Point beside = structure.points().get(place).plus(away.length() == 0 ? new Point(0, 1) : away, -LABEL_AWAY);
            svg.append("<text x=\"").append(Math.round(beside.x())).append("\" y=\"");
            svg.append(Math.round(beside.y()) + BASELINE)
                    .append("\">")
                    .append(escaped(text))
                    .append("</text>");
        });
        svg.append("</g>");
    }

    /** Of each group the atom with the fewest neighbours, beside which there is most room. */
    private List<Integer> oneOfEachGroup(Highlight highlight) {
        List<Integer> chosen = new ArrayList<>();
        SortedSet<Integer> left = new TreeSet<>(highlight.atoms());
        while (!left.isEmpty()) {
            IAtom roomiest = structure.molecule().getAtom(left.first());
            Deque<IAtom> reached = new ArrayDeque<>(List.of(roomiest));
            while (!reached.isEmpty()) {
                IAtom atom = reached.remove();
                if (left.remove(atom.getIndex())) {
                    roomiest = atom.getBondCount() < roomiest.getBondCount() ? atom : roomiest;
                    for (IBond bond : atom.bonds()) {
                        reached.add(bond.getOther(atom));
                    }
                }
            }
            chosen.add(roomiest.getIndex());
        }
        return chosen;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
