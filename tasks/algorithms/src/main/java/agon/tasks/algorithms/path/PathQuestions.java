package agon.tasks.algorithms.path;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.draw.ContextDraws;
import agon.tasks.algorithms.graph.Graph;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws graphs of one side of the division, and questions about each.
 *
 * @param settings sizes
 * @param split which side, and how large
 */
record PathQuestions(PathSettings settings, Split split) implements Questions<PathQuestion> {

    /** Edges that are drawn for each vertex; those that repeat another collapse. */
    static final int EDGES_PER_VERTEX = 2;

    @Override
    public int levels() {
        return settings.pool().levels();
    }

    @Override
    public List<PathQuestion> draw(int count, int hardest, RandomGenerator random) {
        int vertices = settings.pool().vertices(split, hardest);
        return new ContextDraws(split, settings.questionsPerContext())
                .draw(count, () -> graph(vertices, random), graph -> question(graph, hardest == 0, random));
    }

    private Graph graph(int order, RandomGenerator random) {
        int[] vertices = settings.pool().draw(0, order, random);
        int[] tails = new int[EDGES_PER_VERTEX * order];
        int[] heads = new int[tails.length];
        for (int edge = 0; edge < tails.length; edge++) {
            tails[edge] = vertices[random.nextInt(order)];
            heads[edge] = vertices[random.nextInt(order)];
        }
        return Graph.of(vertices, tails, heads);
    }

    private static PathQuestion question(Graph graph, boolean primitive, RandomGenerator random) {
        boolean first = random.nextBoolean();
        PathKind kind =
                primitive ? first ? PathKind.EDGE : PathKind.NEIGHBOUR : first ? PathKind.DISTANCE : PathKind.STEP;
        int from = graph.vertex(random.nextInt(graph.order()));
        int to = graph.vertex(random.nextInt(graph.order()));
        return new PathQuestion(graph, kind, from, to);
    }
}
