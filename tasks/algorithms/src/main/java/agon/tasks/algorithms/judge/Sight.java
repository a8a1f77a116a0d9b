package agon.tasks.algorithms.judge;

import agon.api.codec.FactsForm;
import java.util.Arrays;
import java.util.List;

/**
 * What there is to see of a question: what it asks, and the facts of its context.
 *
 * @param form of the questions
 * @param <Q> the question
 */
record Sight<Q>(FactsForm<Q> form) {

    /** All facts of the context, in the order of the form. */
    List<Fact> facts(Q question) {
        return Arrays.stream(form.facts(question))
                .map(fact -> new Fact(tokens(fact)))
                .toList();
    }

    /** The query, and of the facts those that were revealed. */
    Excerpt excerpt(Q question, List<Fact> revealed) {
        return new Excerpt(tokens(form.query(question)), revealed);
    }

    private static List<Integer> tokens(int[] tokens) {
        return Arrays.stream(tokens).boxed().toList();
    }
}
