package agon.learners.tribuo;

import agon.learners.refitting.ClassificationForest;
import java.util.function.ToDoubleFunction;
import org.tribuo.Model;
import org.tribuo.Output;
import org.tribuo.classification.Label;
import org.tribuo.common.tree.LeafNode;
import org.tribuo.common.tree.Node;
import org.tribuo.common.tree.TreeModel;
import org.tribuo.math.la.SparseVector;
import org.tribuo.regression.Regressor;
import org.tribuo.regression.rtree.IndependentRegressionTreeModel;

/** Reads trees as their models do, but with one vector for all of them, which takes long to make of a wide example. */
final class Leaves {

    private Leaves() {}

    /** A regression tree of one output dimension, as a function. */
    static ToDoubleFunction<SparseVector> regression(Model<Regressor> tree) {
        Node<Regressor> root =
                ((IndependentRegressionTreeModel) tree).getRoots().get(TribuoData.VALUE);
        return features -> leaf(root, features).getOutput().getValues()[0];
    }

    /** A classification tree, which votes with the shares of its leaves. */
    static ClassificationForest.Tree<SparseVector> classification(Model<Label> tree) {
        Node<Label> root = ((TreeModel<Label>) tree).getRoot();
        return (features, votes) -> {
            for (Label label : leaf(root, features).getDistribution().values()) {
                votes[TribuoData.index(label.getLabel())] += label.getScore();
            }
        };
    }

    private static <T extends Output<T>> LeafNode<T> leaf(Node<T> root, SparseVector features) {
        Node<T> node = root;
        while (!node.isLeaf()) {
            node = node.getNextNode(features);
        }
        return (LeafNode<T>) node;
    }
}
