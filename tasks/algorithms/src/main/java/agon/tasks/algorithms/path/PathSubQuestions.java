package agon.tasks.algorithms.path;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import agon.tasks.algorithms.graph.SearchEffort;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same graph, and about vertices of it. Whether there is an edge
 * can be asked of any name; it is how H learns that there is no such vertex. So can a neighbour, if H looks up several: the
 * name tells which.
 *
 * @param tokens the tokens
 * @param effort how hard H searches
 */
record PathSubQuestions(PathTokens tokens, SearchEffort effort) implements SubQuestionForm<PathQuestion> {

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
        if (kind < 0 || kind >= PathKind.values().length) {
            return Optional.empty();
        }
        PathQuestion child = parent.ask(PathKind.values()[kind], said[1], said[2]);
        boolean sense = parent.graph().contains(child.from())
                && (isAboutAnyName(child.kind())
                        ? tokens.isName(child.to())
                        : parent.graph().contains(child.to()));
        return sense ? Optional.of(child) : Optional.empty();
    }

    private boolean isAboutAnyName(PathKind kind) {
        return kind == PathKind.EDGE || kind == PathKind.NEIGHBOUR && effort.namesNeighbours();
    }
}
