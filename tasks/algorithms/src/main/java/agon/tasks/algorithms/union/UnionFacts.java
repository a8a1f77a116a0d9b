package agon.tasks.algorithms.union;

import agon.api.codec.FactsForm;
import agon.tasks.algorithms.graph.Graph;
import java.util.ArrayList;
import java.util.List;

/**
 * Edges, labels and question as tokens.
 *
 * @param tokens the tokens
 */
record UnionFacts(UnionTokens tokens) implements FactsForm<UnionQuestion> {

    /** A forest of M vertices in t trees has M - t edges, each shown twice, and t labels. */
    @Override
    public Extent extent() {
        int vertices = tokens.pool().names();
        return new Extent(tokens.vocabulary(), 2 * vertices - Forest.trees(vertices), 2, 3);
    }

    @Override
    public Object context(UnionQuestion question) {
        return question.forest();
    }

    @Override
    public int[][] facts(UnionQuestion question) {
        Forest forest = question.forest();
        Graph graph = forest.graph();
        List<int[]> facts = new ArrayList<>(List.of(graph.pairs()));
        for (int rank = 0; rank < graph.order(); rank++) {
            int vertex = graph.vertex(rank);
            if (forest.label(vertex) != Forest.UNLABELLED) {
                facts.add(new int[] {vertex, forest.label(vertex)});
            }
        }
        return facts.toArray(int[][]::new);
    }

    /** An edge, or the label of a vertex, as its two tokens say it. */
    static String words(List<Integer> fact) {
        boolean label = UnionTokens.isValue(fact.get(1));
        return label
                ? fact.get(0) + " has label " + fact.get(1)
                : "edge between " + fact.get(0) + " and " + fact.get(1);
    }

    @Override
    public int[] query(UnionQuestion question) {
        return tokens.query(question);
    }
}
