package agon.tasks.molecules.chemistry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts fragments of a graph into smaller ones.
 *
 * @param graph what they are fragments of
 */
public record Cutting(HuckelGraph graph) {

    /** A fragment's connected parts, the one with the first atom first. */
    public List<Fragment> parts(Fragment fragment) {
        List<Fragment> parts = new ArrayList<>();
        Set<Integer> left = new TreeSet<>(fragment.atoms());
        while (!left.isEmpty()) {
            Set<Integer> reached = reached(fragment, left.iterator().next());
            left.removeAll(reached);
            List<Integer> bonds = fragment.bonds().stream()
                    .filter(bond -> reached.contains(graph.bonds().get(bond).first()))
                    .toList();
            parts.add(new Fragment(List.copyOf(reached), bonds));
        }
        return parts;
    }

    /** A fragment without some of its atoms and their bonds. */
    public Fragment without(Fragment fragment, Collection<Integer> atoms) {
        return new Fragment(
                fragment.atoms().stream().filter(atom -> !atoms.contains(atom)).toList(),
                fragment.bonds().stream()
                        .filter(bond -> !atoms.contains(graph.bonds().get(bond).first())
                                && !atoms.contains(graph.bonds().get(bond).second()))
                        .toList());
    }

    /** A fragment without one of its bonds, whose atoms stay. */
    public Fragment withoutBond(Fragment fragment, int bond) {
        return new Fragment(
                fragment.atoms(),
                fragment.bonds().stream().filter(other -> other != bond).toList());
    }

    /** The rings of a fragment that a bond of it belongs to, each as the bonds that it is made of. */
    public List<List<Integer>> ringsThrough(Fragment fragment, int bond) {
        List<List<Integer>> rings = new ArrayList<>();
        HuckelGraph.Bond closing = graph.bonds().get(bond);
        Deque<Integer> path = new ArrayDeque<>(List.of(bond));
        walk(
                withoutBond(fragment, bond),
                closing.first(),
                closing.second(),
                path,
                new HashSet<>(Set.of(closing.first())),
                rings);
        return rings;
    }

    /** The atoms that some bonds join. */
    public Set<Integer> atoms(Collection<Integer> bonds) {
        Set<Integer> atoms = new TreeSet<>();
        for (int bond : bonds) {
            atoms.add(graph.bonds().get(bond).first());
            atoms.add(graph.bonds().get(bond).second());
        }
        return atoms;
    }

    private void walk(
            Fragment fragment, int from, int to, Deque<Integer> path, Set<Integer> passed, List<List<Integer>> rings) {
        if (from == to) {
            rings.add(List.copyOf(path));
            return;
        }
        for (int next : fragment.bonds()) {
            HuckelGraph.Bond bond = graph.bonds().get(next);
            if (bond.touches(from) && passed.add(bond.other(from))) {
                path.addLast(next);
                walk(fragment, bond.other(from), to, path, passed, rings);
                path.removeLast();
                passed.remove(bond.other(from));
            }
        }
    }

    private Set<Integer> reached(Fragment fragment, int start) {
        Set<Integer> reached = new TreeSet<>(Set.of(start));
        Deque<Integer> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            int atom = open.removeFirst();
            for (int place : fragment.bonds()) {
                HuckelGraph.Bond bond = graph.bonds().get(place);
                if (bond.touches(atom) && reached.add(bond.other(atom))) {
                    open.addLast(bond.other(atom));
                }
            }
        }
        return reached;
    }
}
