package agon.tasks.algorithms.union;

import agon.api.task.Questions;
import agon.api.task.Split;
import agon.tasks.algorithms.draw.ContextDraws;
import agon.tasks.algorithms.graph.Graph;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws forests of one side of the division, and questions about each.
 *
 * @param settings sizes
 * @param split which side, and how large
 */
record UnionQuestions(UnionSettings settings, Split split) implements Questions<UnionQuestion> {

    private static final List<UnionKind> ASKED = List.of(UnionKind.VALUE, UnionKind.DEPTH, UnionKind.PARENT);
    private static final List<UnionKind> PRIMITIVES = List.of(UnionKind.LABEL, UnionKind.NEIGHBOUR, UnionKind.EDGE);

    @Override
    public int levels() {
        return settings.pool().levels();
    }

    @Override
    public List<UnionQuestion> draw(int count, int hardest, RandomGenerator random) {
        int vertices = settings.pool().vertices(split, hardest);
        List<UnionKind> kinds = hardest == 0 ? PRIMITIVES : ASKED;
        return new ContextDraws(split, settings.questionsPerContext())
                .draw(count, () -> forest(vertices, random), forest -> question(forest, kinds, random));
    }

    private Forest forest(int vertices, RandomGenerator random) {
        return Forest.draw(settings.pool().draw(UnionTokens.VALUES, vertices, random), random);
    }

    private static UnionQuestion question(Forest forest, List<UnionKind> kinds, RandomGenerator random) {
        Graph graph = forest.graph();
        UnionKind kind = kinds.get(random.nextInt(kinds.size()));
        int vertex = graph.vertex(random.nextInt(graph.order()));
        int other = kind == UnionKind.EDGE ? graph.vertex(random.nextInt(graph.order())) : vertex;
        return new UnionQuestion(forest, kind, vertex, other);
    }
}
