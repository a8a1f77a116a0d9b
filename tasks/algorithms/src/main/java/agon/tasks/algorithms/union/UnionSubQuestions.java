package agon.tasks.algorithms.union;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.tasks.algorithms.graph.SearchEffort;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same forest, and about vertices of it. Whether there is an
 * edge can be asked of any name; it is how H learns that there is no such vertex. So can a neighbour, if H looks up several: the
 * name tells which.
 *
 * @param tokens the tokens
 * @param effort how hard H searches
 */
record UnionSubQuestions(UnionTokens tokens, SearchEffort effort) implements SubQuestionForm<UnionQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(tokens.vocabulary(), 3, tokens.vocabulary());
    }

    @Override
    public int[] tokens(UnionQuestion parent, UnionQuestion child) {
        return tokens.query(child);
    }

    /** What follows the vertex is read only where an edge, or one of several neighbours, is asked about. */
    @Override
    public Optional<UnionQuestion> child(UnionQuestion parent, int[] said) {
        int place = said[0] - tokens.labels();
        if (place < 0 || place >= UnionKind.values().length) {
            return Optional.empty();
        }
        UnionKind kind = UnionKind.values()[place];
        UnionQuestion child =
                new UnionQuestion(parent.forest(), kind, said[1], isAboutAnyName(kind) ? said[2] : said[1]);
        boolean sense = parent.forest().graph().contains(child.vertex())
                && (isAboutAnyName(kind)
                        ? tokens.isName(child.other())
                        : parent.forest().graph().contains(child.other()));
        return sense ? Optional.of(child) : Optional.empty();
    }

    private boolean isAboutAnyName(UnionKind kind) {
        return kind == UnionKind.EDGE || kind == UnionKind.NEIGHBOUR && effort.namesNeighbours();
    }
}
