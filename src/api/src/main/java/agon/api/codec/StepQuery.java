package agon.api.codec;

/**
 * A step about facts that are not shown: the query and the answers so far alone. All steps have one context, and so make
 * one batch.
 *
 * @param shown the step with its facts
 */
record StepQuery<Q, A>(StepFacts<Q, A> shown) implements FactsForm<StepQuestion<Q, A>> {

    private static final String NO_CONTEXT = "";

    @Override
    public Extent extent() {
        Extent extent = shown.extent();
        return new Extent(extent.vocabulary(), 0, extent.arity(), extent.queryLength());
    }

    @Override
    public Object context(StepQuestion<Q, A> step) {
        return NO_CONTEXT;
    }

    @Override
    public int[][] facts(StepQuestion<Q, A> step) {
        return new int[0][];
    }

    @Override
    public int[] query(StepQuestion<Q, A> step) {
        return shown.query(step);
    }
}
