package agon.tasks.molecules.description;

import java.util.Arrays;

/** Connected components of a graph, by repeated joining. */
final class Components {
    private final int[] parent;

    Components(int size) {
        parent = new int[size];
        Arrays.setAll(parent, i -> i);
    }

    void join(int first, int second) {
        parent[root(first)] = root(second);
    }

    /** Sizes by representative; zero elsewhere. */
    int[] sizes() {
        int[] sizes = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            sizes[root(i)]++;
        }
        return sizes;
    }

    int countOfSizeAtLeast(int least) {
        return (int) Arrays.stream(sizes()).filter(size -> size >= least).count();
    }

    int largest() {
        return Arrays.stream(sizes()).max().orElse(0);
    }

    private int root(int node) {
        int root = node;
        while (parent[root] != root) {
            root = parent[root];
        }
        return root;
    }
}
