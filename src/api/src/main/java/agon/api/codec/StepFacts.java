package agon.api.codec;

import java.util.Arrays;

/**
 * A step about facts: the facts of the question, and a query that continues with the answers so far. Labels that are
 * tokens keep their token; others get tokens of their own behind the task's vocabulary.
 */
record StepFacts<Q, A>(FactsForm<Q> facts, LabelForm<A> labels, DecompositionShape shape)
        implements FactsForm<StepQuestion<Q, A>> {

    @Override
    public Extent extent() {
        Extent task = facts.extent();
        return new Extent(
                task.vocabulary() + labels.size() - labels.shared(),
                task.facts(),
                task.arity(),
                task.queryLength() + shape.mostAnswers());
    }

    @Override
    public Object context(StepQuestion<Q, A> step) {
        return facts.context(step.question());
    }

    @Override
    public int[][] facts(StepQuestion<Q, A> step) {
        return facts.facts(step.question());
    }

    @Override
    public int[] query(StepQuestion<Q, A> step) {
        int own = facts.extent().queryLength();
        int[] query = Arrays.copyOf(facts.query(step.question()), own + shape.mostAnswers());
        Arrays.fill(query, own, query.length, ABSENT);
        int at = own;
        for (A answer : step.answersSoFar()) {
            int label = labels.index(answer);
            query[at++] = label < labels.shared() ? label : facts.extent().vocabulary() + label - labels.shared();
        }
        return query;
    }
}
