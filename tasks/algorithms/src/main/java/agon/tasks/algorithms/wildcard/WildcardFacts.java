package agon.tasks.algorithms.wildcard;

import static agon.tasks.algorithms.wildcard.SparseFunction.PLACES;

import agon.api.codec.FactsForm;
import java.util.List;

/**
 * Function and pattern as tokens: sums first, then the symbols 0, 1 and *.
 *
 * @param settings for the extents
 */
record WildcardFacts(WildcardSettings settings) implements FactsForm<WildcardQuestion> {

    @Override
    public Extent extent() {
        return new Extent(vocabulary(), settings.largestSum(), PLACES + 1, PLACES);
    }

    @Override
    public Object context(WildcardQuestion question) {
        return question.function();
    }

    @Override
    public int[][] facts(WildcardQuestion question) {
        SparseFunction function = question.function();
        int[][] facts = new int[function.size()][PLACES + 1];
        for (int index = 0; index < facts.length; index++) {
            SparseFunction.Entry entry = function.entry(index);
            for (int place = 0; place < PLACES; place++) {
                facts[index][place] = token((entry.point() >> place & 1) == 0 ? Symbol.ZERO : Symbol.ONE);
            }
            facts[index][PLACES] = sums().index(entry.value());
        }
        return facts;
    }

    @Override
    public int[] query(WildcardQuestion question) {
        int[] query = new int[PLACES];
        for (int place = 0; place < PLACES; place++) {
            query[place] = token(question.symbol(place));
        }
        return query;
    }

    /** The point and the value of a fact. */
    String words(List<Integer> fact) {
        StringBuilder words = new StringBuilder("f(");
        for (int place = 0; place < PLACES; place++) {
            words.append(Symbol.values()[fact.get(place) - sums().size()].sign());
        }
        return words.append(")=").append(sums().answer(fact.get(PLACES))).toString();
    }

    SumLabels sums() {
        return new SumLabels(settings.largestSum());
    }

    int token(Symbol symbol) {
        return sums().size() + symbol.ordinal();
    }

    int vocabulary() {
        return sums().size() + Symbol.values().length;
    }
}
