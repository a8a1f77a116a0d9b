package agon.learners.djl;

import agon.api.agent.Example;
import agon.api.codec.Codec;
import agon.api.codec.GraphForm;
import agon.api.codec.RealForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * How many bonds of a tree lie between atoms of different colours, those that are double counted twice? What colours there are
 * and how many bonds of a kind does not tell.
 *
 * @param colours one an atom, 0 or 1
 * @param bonds between them
 */
record Tree(List<Integer> colours, List<Bond> bonds) {

    private static final int MOST_ATOMS = 9;

    /** A bond, perhaps a double one. */
    record Bond(int first, int second, boolean twice) {}

    /** So many random trees of one atom and more. */
    static List<Tree> some(int count, long seed) {
        Random random = new Random(seed);
        List<Tree> trees = new ArrayList<>();
        for (int tree = 0; tree < count; tree++) {
            List<Integer> colours = new ArrayList<>();
            List<Bond> bonds = new ArrayList<>();
            int atoms = 1 + random.nextInt(MOST_ATOMS);
            for (int atom = 0; atom < atoms; atom++) {
                colours.add(random.nextInt(2));
                if (atom > 0) {
                    bonds.add(new Bond(random.nextInt(atom), atom, random.nextInt(3) == 0));
                }
            }
            trees.add(new Tree(colours, bonds));
        }
        return trees;
    }

    static List<Example<Tree, Double>> examples(List<Tree> trees) {
        return trees.stream().map(tree -> Example.of(tree, tree.unlike())).toList();
    }

    double unlike() {
        return bonds.stream()
                .filter(bond -> !colours.get(bond.first()).equals(colours.get(bond.second())))
                .mapToInt(bond -> bond.twice() ? 2 : 1)
                .sum();
    }

    /** The same tree, its atoms and bonds in another order and bonds written the other way round. */
    Tree shuffled(long seed) {
        Random random = new Random(seed);
        List<Integer> places = new ArrayList<>();
        for (int atom = 0; atom < colours.size(); atom++) {
            places.add(atom);
        }
        Collections.shuffle(places, random);
        List<Integer> moved = new ArrayList<>(colours);
        for (int atom = 0; atom < colours.size(); atom++) {
            moved.set(places.get(atom), colours.get(atom));
        }
        List<Bond> turned = new ArrayList<>();
        for (Bond bond : bonds) {
            turned.add(new Bond(places.get(bond.second()), places.get(bond.first()), bond.twice()));
        }
        Collections.shuffle(turned, random);
        return new Tree(moved, turned);
    }

    static Codec<Tree, Double> codec() {
        return new Codec<>(List.of(new Drawn()), RealForm.numbers(3, 2), new AsWritten<>(), Optional.empty());
    }

    private record Drawn() implements GraphForm<Tree> {

        @Override
        public Extent extent() {
            return new Extent(MOST_ATOMS, MOST_ATOMS - 1, 2, 2, 0);
        }

        @Override
        public float[][] vertices(Tree tree) {
            return tree.colours().stream()
                    .map(colour -> new float[] {1 - colour, colour})
                    .toArray(float[][]::new);
        }

        @Override
        public int[][] edges(Tree tree) {
            return tree.bonds().stream()
                    .map(bond -> new int[] {bond.first(), bond.second()})
                    .toArray(int[][]::new);
        }

        @Override
        public float[][] edgeNumbers(Tree tree) {
            return tree.bonds().stream()
                    .map(bond -> new float[] {bond.twice() ? 0 : 1, bond.twice() ? 1 : 0})
                    .toArray(float[][]::new);
        }

        @Override
        public float[] whole(Tree tree) {
            return new float[0];
        }
    }
}
