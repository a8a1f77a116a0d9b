package agon.tasks.algorithms.path;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same graph, and about vertices of it.
 *
 * @param tokens the tokens
 */
record PathSubQuestions(PathTokens tokens) implements SubQuestionForm<PathQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(tokens.vocabulary(), 3, tokens.vocabulary());
    }

    @Override
    public int[] tokens(PathQuestion parent, PathQuestion child) {
        return tokens.query(child);
    }

    @Override
    public Optional<PathQuestion> child(PathQuestion parent, int[] said) {
        int kind = said[0] - tokens.labels();
        boolean sense = kind >= 0
                && kind < PathKind.values().length
                && parent.graph().contains(said[1])
                && parent.graph().contains(said[2]);
        return sense ? Optional.of(parent.ask(PathKind.values()[kind], said[1], said[2])) : Optional.empty();
    }
}
