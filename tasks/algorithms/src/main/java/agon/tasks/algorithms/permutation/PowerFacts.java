package agon.tasks.algorithms.permutation;

import agon.api.codec.FactsForm;

/**
 * Permutation and question as tokens: elements first, then powers.
 *
 * @param settings for the extents
 */
record PowerFacts(PowerSettings settings) implements FactsForm<PowerQuestion> {

    @Override
    public Extent extent() {
        return new Extent(vocabulary(), settings.size(), 2, 2);
    }

    @Override
    public Object context(PowerQuestion question) {
        return question.permutation();
    }

    @Override
    public int[][] facts(PowerQuestion question) {
        Permutation permutation = question.permutation();
        int[][] facts = new int[permutation.size()][];
        for (int rank = 0; rank < facts.length; rank++) {
            int element = permutation.elements().get(rank);
            facts[rank] = new int[] {element, permutation.images().get(element)};
        }
        return facts;
    }

    @Override
    public int[] query(PowerQuestion question) {
        return new int[] {settings.size() + question.power(), question.element()};
    }

    int vocabulary() {
        return settings.size() + settings.largestPower() + 1;
    }
}
