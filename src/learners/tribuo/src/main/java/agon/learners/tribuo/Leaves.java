package agon.learners.tribuo;

import org.tribuo.Output;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;
import org.tribuo.math.la.SparseVector;

/** Reads trees as their models do, but with one vector for all of them, which takes long to make of a wide example. */
final class Leaves {

    private Leaves() {}

    static <T extends Output<T>> LeafNode<T> leaf(Node<T> root, SparseVector features) {
        Node<T> node = root;
        while (!node.isLeaf()) {
            node = node.getNextNode(features);
        }
        return (LeafNode<T>) node;
    }
}
