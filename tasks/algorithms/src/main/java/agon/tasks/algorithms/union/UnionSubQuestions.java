package agon.tasks.algorithms.union;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same forest, and about vertices of it. Whether there is an
 * edge can be asked of any name; it is how H learns that there is no such vertex.
 *
 * @param tokens the tokens
 */
record UnionSubQuestions(UnionTokens tokens) implements SubQuestionForm<UnionQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(tokens.vocabulary(), 3, tokens.vocabulary());
    }

    @Override
    public int[] tokens(UnionQuestion parent, UnionQuestion child) {
        return tokens.query(child);
    }

    /** What follows the vertex is read only where an edge is asked about. */
    @Override
    public Optional<UnionQuestion> child(UnionQuestion parent, int[] said) {
        int place = said[0] - tokens.labels();
        if (place < 0 || place >= UnionKind.values().length) {
            return Optional.empty();
        }
        UnionQuestion child = new UnionQuestion(parent.forest(), UnionKind.values()[place], said[1], said[2]);
        boolean sense = parent.forest().graph().contains(child.vertex())
                && (child.kind() == UnionKind.EDGE
                        ? tokens.isName(child.other())
                        : parent.forest().graph().contains(child.other()));
        return sense ? Optional.of(child) : Optional.empty();
    }
}
