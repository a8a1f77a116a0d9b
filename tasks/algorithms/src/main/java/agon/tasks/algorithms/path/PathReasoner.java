package agon.tasks.algorithms.path;

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
 * The faultless H: looks up edges and neighbours, adds one to the distance from a step, and takes the best of three steps, or
 * of as many as it makes the effort to compare (Christiano et al. 2018, table 1). It sees nothing of the graph but what it
 * looks up, so a step that it is told it first checks to be one.
 *
 * @param tokens the tokens
 * @param effort how hard it searches for a step
 */
record PathReasoner(PathTokens tokens, SearchEffort effort) implements Reasoner<PathQuestion, Integer> {

    @Override
    public Step<PathQuestion, Integer> next(PathQuestion question, List<Integer> answersSoFar) {
        if (question.kind().isPrimitive()) {
            return new Step.Conclude<>(new PathLookUp(tokens).lookUp(question));
        }
        if (answersSoFar.isEmpty()) {
            return new Step.Ask<>(List.of(question.ask(PathKind.EDGE, question.from(), question.to())));
        }
        boolean edge = answersSoFar.get(0) == tokens.yes();
        List<Integer> later = answersSoFar.subList(1, answersSoFar.size());
        if (question.kind() == PathKind.DISTANCE) {
            return edge ? new Step.Conclude<>(tokens.distance(1)) : distance(question, later);
        }
        return edge ? new Step.Conclude<>(question.to()) : step(question, later);
    }

    private Step<PathQuestion, Integer> distance(PathQuestion question, List<Integer> told) {
        if (told.isEmpty()) {
            return new Step.Ask<>(List.of(question.ask(PathKind.STEP, question.from(), question.to())));
        }
        int step = told.get(0);
        if (!tokens.isName(step)) {
            return new Step.Conclude<>(tokens.infinity());
        }
        if (told.size() == 1) {
            return new Step.Ask<>(List.of(question.ask(PathKind.EDGE, question.from(), step)));
        }
        if (told.get(1) != tokens.yes()) {
            return new Step.Conclude<>(tokens.infinity());
        }
        return told.size() == 2
                ? new Step.Ask<>(List.of(question.ask(PathKind.DISTANCE, step, question.to())))
                : new Step.Conclude<>(tokens.oneMore(told.get(2)));
    }

    private Step<PathQuestion, Integer> step(PathQuestion question, List<Integer> told) {
        if (told.isEmpty()) {
            return new Step.Ask<>(begin(question));
        }
        CandidateSearch search = new CandidateSearch(effort, told, tokens::isName, tokens.yes());
        if (!search.checked()) {
            return new Step.Ask<>(search.drawn().stream()
                    .map(drawn -> question.ask(PathKind.EDGE, question.from(), drawn))
                    .toList());
        }
        List<Integer> due = search.due(this::length);
        if (!due.isEmpty()) {
            return new Step.Ask<>(due.stream()
                    .map(candidate -> question.ask(PathKind.DISTANCE, candidate, question.to()))
                    .toList());
        }
        OptionalInt taken = search.taken(this::length, Integer.toUnsignedLong(question.hashCode()));
        return new Step.Conclude<>(taken.isPresent() ? taken.getAsInt() : tokens.infinity());
    }

    /** Draws, then neighbours, each of them under another name. */
    private List<PathQuestion> begin(PathQuestion question) {
        List<PathQuestion> asked = new ArrayList<>(Collections.nCopies(effort.draws(), question));
        for (int neighbour = 0; neighbour < effort.neighbours(); neighbour++) {
            asked.add(question.ask(PathKind.NEIGHBOUR, question.from(), tokens.nameAfter(question.to(), neighbour)));
        }
        return asked;
    }

    /** The length of the way by a candidate; one that is past D counts as none. */
    private int length(int answer) {
        int oneMore = tokens.oneMore(answer);
        return tokens.isDistance(oneMore) ? tokens.edges(oneMore) : Integer.MAX_VALUE;
    }

    @Override
    public DecompositionShape shape() {
        return effort.shape();
    }
}
