package agon.tasks.algorithms.permutation;

import agon.api.codec.SubQuestionForm;
import agon.api.codec.TokensForm;
import java.util.Optional;

/**
 * Sub-questions in the tokens of a query: they are about the same permutation.
 *
 * @param facts the form of questions
 */
record PowerSubQuestions(PowerFacts facts) implements SubQuestionForm<PowerQuestion> {

    @Override
    public TokensForm.Extent extent() {
        return new TokensForm.Extent(facts.vocabulary(), 2, facts.vocabulary());
    }

    @Override
    public int[] tokens(PowerQuestion parent, PowerQuestion child) {
        return facts.query(child);
    }

    @Override
    public Optional<PowerQuestion> child(PowerQuestion parent, int[] tokens) {
        int size = facts.settings().size();
        int power = tokens[0] - size;
        int element = tokens[1];
        boolean sense = power >= 0 && tokens[0] < facts.vocabulary() && element >= 0 && element < size;
        return sense ? Optional.of(parent.ask(power, element)) : Optional.empty();
    }
}
