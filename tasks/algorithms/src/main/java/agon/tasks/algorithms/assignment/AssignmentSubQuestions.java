package agon.tasks.algorithms.assignment;

import agon.api.codec.FactsForm;
import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same context. Where a query has no third token, token 0 is
 * said, and whatever is said there is read.
 *
 * @param facts the form of questions
 */
record AssignmentSubQuestions(AssignmentFacts facts) implements SubQuestionForm<AssignmentQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(facts.vocabulary(), 3, facts.vocabulary());
    }

    @Override
    public int[] tokens(AssignmentQuestion parent, AssignmentQuestion child) {
        int[] query = facts.query(child);
        query[2] = query[2] == FactsForm.ABSENT ? 0 : query[2];
        return query;
    }

    @Override
    public Optional<AssignmentQuestion> child(AssignmentQuestion parent, int[] tokens) {
        int kind = tokens[0] - facts.answers();
        return kind >= 0 && kind < QuestionKind.values().length
                ? parent.ask(QuestionKind.values()[kind], tokens[1], tokens[2])
                : Optional.empty();
    }
}
