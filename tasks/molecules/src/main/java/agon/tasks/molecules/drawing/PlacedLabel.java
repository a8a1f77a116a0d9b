package agon.tasks.molecules.drawing;

import agon.tasks.molecules.drawing.Structure.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openscience.cdk.interfaces.IAtom;
import org.openscience.cdk.interfaces.IBond;

/**
 * What stands beside an atom that is to be looked at: the labels of all that it is looked at for, away from its neighbours.
 *
 * @param at where the text begins, ends or has its middle
 * @param anchor {@code start}, {@code end} or {@code middle}
 * @param text one label or more, in their order
 */
record PlacedLabel(Point at, String anchor, String text) {

    private static final int AWAY_ABOVE = 68;
    private static final int AWAY_BESIDE = 54;
    private static final double SIDEWAYS = 0.35;
    private static final int LETTER = 24;

    /** One label for each group of atoms that hang together; those at one atom are put together. */
    static List<PlacedLabel> of(Structure structure, List<Highlight> highlights) {
        SortedMap<Integer, List<String>> at = new TreeMap<>();
        for (Highlight highlight : highlights) {
            if (!highlight.label().isEmpty()) {
                oneOfEachGroup(structure, highlight)
                        .forEach(atom -> at.computeIfAbsent(atom, first -> new ArrayList<>())
                                .add(highlight.label()));
            }
        }
        return at.entrySet().stream()
                .map(entry -> of(structure, structure.molecule().getAtom(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static PlacedLabel of(Structure structure, IAtom atom, List<String> labels) {
        Point towards = structure.towardsNeighbours(atom).direction();
        Point away = towards.length() == 0 ? new Point(0, -1) : new Point(-towards.x(), -towards.y());
        Comparator<String> shortFirst = Comparator.comparingInt(String::length);
        String text = String.join(
                " ",
                labels.stream()
                        .sorted(shortFirst.thenComparing(Comparator.naturalOrder()))
                        .toList());
        boolean beside = Math.abs(away.x()) > SIDEWAYS;
        String anchor = beside ? (away.x() > 0 ? "start" : "end") : "middle";
        return new PlacedLabel(structure.point(atom).plus(away, beside ? AWAY_BESIDE : AWAY_ABOVE), anchor, text);
    }

    /** The ends of the text, about. */
    Stream<Point> ends() {
        double width = LETTER * text.length();
        double left = switch (anchor) {
            case "start" -> at.x();
            case "end" -> at.x() - width;
            default -> at.x() - width / 2;
        };
        return Stream.of(new Point(left, at.y()), new Point(left + width, at.y()));
    }

    /** Of each group the atom with the fewest neighbours, beside which there is most room. */
    private static List<Integer> oneOfEachGroup(Structure structure, Highlight highlight) {
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
}
