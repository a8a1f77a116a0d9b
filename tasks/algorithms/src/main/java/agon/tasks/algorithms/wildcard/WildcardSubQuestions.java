package agon.tasks.algorithms.wildcard;

import static agon.tasks.algorithms.wildcard.SparseFunction.PLACES;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same function.
 *
 * @param facts the form of questions
 */
record WildcardSubQuestions(WildcardFacts facts) implements SubQuestionForm<WildcardQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(facts.vocabulary(), PLACES, facts.vocabulary());
    }

    @Override
    public int[] tokens(WildcardQuestion parent, WildcardQuestion child) {
        return facts.query(child);
    }

    @Override
    public Optional<WildcardQuestion> child(WildcardQuestion parent, int[] tokens) {
        int wildcards = 0;
        int bits = 0;
        for (int place = 0; place < PLACES; place++) {
            if (tokens[place] == facts.token(Symbol.WILDCARD)) {
                wildcards |= 1 << place;
            } else if (tokens[place] == facts.token(Symbol.ONE)) {
                bits |= 1 << place;
            } else if (tokens[place] != facts.token(Symbol.ZERO)) {
                return Optional.empty();
            }
        }
        return Optional.of(parent.ask(wildcards, bits));
    }
}
