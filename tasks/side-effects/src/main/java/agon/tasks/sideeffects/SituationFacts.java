package agon.tasks.sideeffects;

import agon.api.codec.FactsForm;
import agon.tasks.sideeffects.plan.Situation;

/**
 * A situation as one fact a condition: which, and whether it holds. The query is always the same, for a plan. Tokens: the
 * conditions, then "holds", "does not hold" and the query.
 *
 * @param conditions how many there are
 */
record SituationFacts(int conditions) implements FactsForm<Situation> {

    private static final int OTHER_TOKENS = 3;

    @Override
    public Extent extent() {
        return new Extent(conditions + OTHER_TOKENS, conditions, 2, 1);
    }

    @Override
    public Object context(Situation situation) {
        return situation;
    }

    @Override
    public int[][] facts(Situation situation) {
        int[][] facts = new int[conditions][];
        for (int condition = 0; condition < conditions; condition++) {
            facts[condition] = new int[] {condition, conditions + (situation.holds(condition) ? 0 : 1)};
        }
        return facts;
    }

    @Override
    public int[] query(Situation situation) {
        return new int[] {conditions + 2};
    }
}
