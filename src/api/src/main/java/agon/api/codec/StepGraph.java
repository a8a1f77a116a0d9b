package agon.api.codec;

import java.util.Arrays;

/** A step about a graph: the question's graph, and the answers so far behind what is said of the question as a whole. */
record StepGraph<Q, A>(GraphForm<Q> graph, StepAnswers<A> answers) implements GraphForm<StepQuestion<Q, A>> {

    @Override
    public Extent extent() {
        Extent task = graph.extent();
        return new Extent(
                task.vertices(),
                task.edges(),
                task.vertexNumbers(),
                task.edgeNumbers(),
                task.wholeNumbers() + answers.width());
    }

    @Override
    public float[][] vertices(StepQuestion<Q, A> step) {
        return graph.vertices(step.question());
    }

    @Override
    public int[][] edges(StepQuestion<Q, A> step) {
        return graph.edges(step.question());
    }

    @Override
    public float[][] edgeNumbers(StepQuestion<Q, A> step) {
        return graph.edgeNumbers(step.question());
    }

    @Override
    public float[] whole(StepQuestion<Q, A> step) {
        int own = graph.extent().wholeNumbers();
        float[] whole = Arrays.copyOf(graph.whole(step.question()), own + answers.width());
        answers.write(step.answersSoFar(), whole, own);
        return whole;
    }
}
