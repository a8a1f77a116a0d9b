package agon.tasks.algorithms.union;

import agon.api.codec.DecompositionShape;
import agon.api.oversight.Reasoner;
import agon.api.oversight.Step;
import agon.tasks.algorithms.graph.CandidateSearch;
import agon.tasks.algorithms.graph.SearchEffort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The faultless H: looks up labels, neighbours and edges, asks the parent what a vertex does not say itself, and takes the
 * best of three parents, or of as many as it makes the effort to compare (Christiano et al. 2018, table 1). It sees nothing of
 * the forest but what it looks up, so a parent that it is told it first checks to be a neighbour.
 *
 * @param tokens the tokens
 * @param effort how hard it searches for a parent
 */
record UnionReasoner(UnionTokens tokens, SearchEffort effort) implements Reasoner<UnionQuestion, Integer> {

    @Override
    public Step<UnionQuestion, Integer> next(UnionQuestion question, List<Integer> answersSoFar) {
        if (question.kind().isPrimitive()) {
            return new Step.Conclude<>(new UnionLookUp(tokens).lookUp(question));
        }
        if (answersSoFar.isEmpty()) {
            return ask(question, UnionKind.LABEL, question.vertex());
        }
        int label = answersSoFar.get(0);
        if (UnionTokens.isValue(label)) {
            return new Step.Conclude<>(ofLabelled(question.kind(), label));
        }
        List<Integer> later = answersSoFar.subList(1, answersSoFar.size());
        return question.kind() == UnionKind.PARENT ? parent(question, later) : byParent(question, later);
    }

    /** What is concluded of a vertex that carries a label. */
    private int ofLabelled(UnionKind kind, int label) {
        return switch (kind) {
            case VALUE -> label;
            case DEPTH -> tokens.depth(0);
            default -> tokens.none();
        };
    }

    /** A value or depth, from that of the parent. */
    private Step<UnionQuestion, Integer> byParent(UnionQuestion question, List<Integer> told) {
        if (told.isEmpty()) {
            return ask(question, UnionKind.PARENT, question.vertex());
        }
        boolean value = question.kind() == UnionKind.VALUE;
        int parent = told.get(0);
        Step<UnionQuestion, Integer> lost = new Step.Conclude<>(
                value ? tokens.none() : tokens.depth(tokens.pool().farthest()));
        if (!tokens.isName(parent)) {
            return lost;
        }
        if (told.size() == 1) {
            return new Step.Ask<>(List.of(question.askEdge(parent)));
        }
        if (told.get(1) != tokens.yes()) {
            return lost;
        }
        if (told.size() == 2) {
            return ask(question, question.kind(), parent);
        }
        int parents = told.get(2);
        if (value) {
            return new Step.Conclude<>(UnionTokens.isValue(parents) ? parents : tokens.none());
        }
        return new Step.Conclude<>(tokens.depth(tokens.edges(parents) + 1));
    }

    private Step<UnionQuestion, Integer> parent(UnionQuestion question, List<Integer> told) {
        if (told.isEmpty()) {
            return new Step.Ask<>(begin(question));
        }
        CandidateSearch search = new CandidateSearch(effort, told, tokens::isName, tokens.yes());
        if (!search.checked()) {
            return new Step.Ask<>(search.drawn().stream().map(question::askEdge).toList());
        }
        List<Integer> due = search.due(tokens::edges);
        if (!due.isEmpty()) {
            return new Step.Ask<>(due.stream()
                    .map(candidate -> question.ask(UnionKind.DEPTH, candidate))
                    .toList());
        }
        OptionalInt taken = search.taken(tokens::edges, Integer.toUnsignedLong(question.hashCode()));
        return new Step.Conclude<>(taken.isPresent() ? taken.getAsInt() : tokens.none());
    }

    /** Draws, then neighbours, each of them under another name. */
    private List<UnionQuestion> begin(UnionQuestion question) {
        List<UnionQuestion> asked = new ArrayList<>(Collections.nCopies(effort.draws(), question));
        for (int neighbour = 0; neighbour < effort.neighbours(); neighbour++) {
            asked.add(question.askNeighbour(tokens.nameAfter(question.vertex(), neighbour)));
        }
        return asked;
    }

    private static Step<UnionQuestion, Integer> ask(UnionQuestion parent, UnionKind kind, int vertex) {
        return new Step.Ask<>(List.of(parent.ask(kind, vertex)));
    }

    @Override
    public DecompositionShape shape() {
        return effort.shape();
    }
}
